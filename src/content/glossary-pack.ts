import compiled from './compiled/glossary.json'
import { newest } from './newest'

export const glossaryPack = newest('glossary', compiled)
