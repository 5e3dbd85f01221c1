import type { CitedSource } from '../content/provenance'
import type { Lesson, Topic } from './lesson'

/** lessons.json. `sources` names only what the lessons cite. */
export interface LessonPack {
  topics: Topic[]
  lessons: Lesson[]
  sources: Record<string, CitedSource>
}
