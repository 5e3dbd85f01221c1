import compiled from './compiled/lessons.json'
import { newest } from './newest'

export const lessonPack = newest('lessons', compiled)
