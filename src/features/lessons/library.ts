import { lessonPack } from '@/content/lesson-pack'
import { groundsFrom } from '@/domain/content/provenance'
import type { Lesson, Topic } from '@/domain/lessons/lesson'

/** Lesson ids in reading order: topic after topic. */
export const readingOrder: readonly string[] = lessonPack.topics.flatMap((topic) => topic.lessons)

const lessons = new Map(lessonPack.lessons.map((lesson) => [lesson.id, lesson]))
const topics = new Map(lessonPack.topics.map((topic) => [topic.id, topic]))

export const lessonById = (id: string): Lesson | undefined => lessons.get(id)
export const topicById = (id: string): Topic | undefined => topics.get(id)

export const groundOf = groundsFrom(lessonPack.sources)
