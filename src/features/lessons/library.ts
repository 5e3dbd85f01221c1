import { lawPack } from '@/content/law-pack'
import { lessonPack } from '@/content/lesson-pack'
import { type Citation, citationKey, lawDates, namesFrom, unknownStanding } from '@/domain/content/provenance'
import type { Lesson, Topic } from '@/domain/lessons/lesson'

/** Lesson ids in reading order: topic after topic. */
export const readingOrder: readonly string[] = lessonPack.topics.flatMap((topic) => topic.lessons)

const lessons = new Map(lessonPack.lessons.map((lesson) => [lesson.id, lesson]))
const topics = new Map(lessonPack.topics.map((topic) => [topic.id, topic]))

export const lessonById = (id: string): Lesson | undefined => lessons.get(id)
export const topicById = (id: string): Topic | undefined => topics.get(id)

/** What a citation is called on its chip. */
export const citationName = namesFrom(lessonPack.sources)

/** How current the cited law is, in one line. */
export function currencyOf({ source }: Citation): string {
  const law = lessonPack.sources[source]
  if (!law) return ''
  const dates = lawDates(law).map(([name, day]) => `${name} ${day}`)
  return [...dates, ...(law.standing === 'unknown' ? [unknownStanding] : [])].join(' · ')
}

/** The article's own words, where this build carries the law pack. */
export const originalText = (citation: Citation): string | undefined => lawPack[citationKey(citation)]
