import type { Channel } from './channel'
import type { Contact } from './contact'
import type { DeadlineBook } from './count-deadline'
import type { FormTemplate } from './form'
import type { Lesson, Topic } from './lesson'
import type { Citation, LawDates, Source } from './provenance'
import type { QuestionBank } from './question'
import type { TriageTree } from './triage'

// The compiled content, one type a file of src/content/compiled. Each file is read by exactly one sub-package
// (home.json by the main package), so the same words are never shipped twice.

/** home.json: titles and indexes only, because the main package is small. */
export interface HomePack {
  pack: PackStamp
  hotlines: Hotline[]
  topics: Topic[]
  /** In reading order. */
  lessons: LessonTitle[]
  /** The card of each lesson that stands well alone, in reading order. */
  today: TodayCard[]
  counts: PackCounts
  /** What there is besides the lessons. */
  areas: Area[]
}

/** A part of the app that a county may leave empty. */
export type Area = 'quiz' | 'disputes' | 'deadlines' | 'forms' | 'leniency' | 'credit' | 'places'

/** `hash` is 12 hex digits over everything compiled except the law texts, which not every machine has. */
interface PackStamp {
  id: string
  title: string
  county: string
  edition: string
  /** Over the home page. */
  headline: string
  /** What the app says of itself. */
  about: string
  hash: string
}

export interface Hotline {
  number: string
  name: string
  use: string
  /** Shown on the home page. */
  home?: true
  cites: Citation[]
}

export interface LessonTitle {
  id: string
  title: string
  topic: string
  /** How many cards the lesson has. */
  cards: number
}

export interface TodayCard {
  lesson: string
  /** Counted from 0. */
  card: number
  heading: string
  text: string
}

/** `laws` and `articles` count what is cited, not what exists. */
interface PackCounts {
  lessons: number
  cards: number
  laws: number
  articles: number
  /** The oldest day on which a cited law was last looked at; absent where none is cited. */
  checkedOn?: string
}

/** lessons.json. `sources` names only what the lessons cite. */
export interface LessonPack {
  topics: Topic[]
  lessons: Lesson[]
  sources: Record<string, SourceName>
}

/** What stands beside a citation: its source's short name and, of a law, how current it is. */
export type SourceName = Pick<Source, 'short'> & LawDates

/** disputes.json: what 解纷 asks and where it leads. */
export interface DisputePack {
  trees: TriageTree[]
  channels: Channel[]
  townships: Township[]
  /** As the county has published them; none until it does. */
  contacts: Contact[]
  hotlines: Hotline[]
  /** Titles of the deadline rules and forms that trees and channels name by id. */
  deadlines: Record<string, string>
  forms: Record<string, string>
  sources: Record<string, SourceName>
}

/** deadlines.json */
export interface DeadlinePack extends DeadlineBook {
  sources: Record<string, SourceName>
}

/** forms.json */
export interface FormPack {
  forms: FormTemplate[]
  sources: Record<string, SourceName>
}

/** quiz.json */
export interface QuizPack {
  bank: QuestionBank
  /** Six hex digits over the bank: equal banks draw equal papers. */
  hash: string
  /** Titles of the lessons to read next and of the kinds of dispute, by id. */
  lessons: Record<string, string>
  trees: Record<string, string>
  sources: Record<string, SourceName>
}

/** A 乡镇 or 街道 by its nine-digit code. */
export interface Township {
  id: string
  name: string
}

/** sources.json. `citedBy` has an entry for every cited place, keyed by `citationKey`. */
export interface SourcePack {
  sources: Source[]
  sections: Section[]
  citedBy: Record<string, Citing[]>
}

/** A section of the report under our own short name. */
export interface Section {
  key: string
  title: string
}

/** What rests on a cited place: a card of a lesson (`card` counted from 0), a record of 解纷, of 不罚轻罚 or of 信用, or a word of the glossary. */
export type Citing =
  | { in: 'lesson'; id: string; card: number; title: string; note: string }
  | { in: CitingKind; id: string; title: string }

export type CitingKind =
  | 'channel'
  | 'deadline'
  | 'counting'
  | 'holidays'
  | 'townships'
  | 'triage'
  | 'form'
  | 'hotline'
  | 'guide'
  | 'check'
  | 'item'
  | 'folk'
  | 'saying'
  | 'quiz'
  | 'creditGuide'
  | 'creditPath'
  | 'places'
  | 'word'

/** laws.json: article text by `citationKey`; empty when the law texts were not at hand. */
export type LawPack = Record<string, string>
