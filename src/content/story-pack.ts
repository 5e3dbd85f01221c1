import compiled from './compiled/stories.json'
import { newest } from './newest'

export const storyPack = newest('stories', compiled)
