import compiled from './compiled/home.json'
import { newest } from './newest'

/** Titles and indexes for the main package. */
export const homePack = newest('home', compiled)
