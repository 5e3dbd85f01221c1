import type { HolidayYear } from '../../src/domain/calendar'
import type { Channel } from '../../src/domain/channel'
import type { CreditGuide, CreditPath } from '../../src/domain/credit'
import type { CountingMethod, DeadlineRule } from '../../src/domain/deadline'
import type { FolkWord } from '../../src/domain/folk-words'
import type { FormTemplate } from '../../src/domain/form'
import type { GlossaryWord } from '../../src/domain/glossary'
import type { Guide, LeniencyItem, SelfCheck } from '../../src/domain/leniency'
import type { Lesson, Topic } from '../../src/domain/lesson'
import type { Hotline, Section, Township } from '../../src/domain/pack'
import type { Citation, Source } from '../../src/domain/provenance'
import type { QuestionBank } from '../../src/domain/question'
import type { FindableKey } from '../../src/domain/search-pack'
import type { Statement } from '../../src/domain/statement'
import type { TriageTree } from '../../src/domain/triage'
import type { FindWords } from './find-words'
import type { PackEntry } from './schema'

/** A content pack that was read whole and found sound: every reference in it resolves. */
export interface Corpus {
  pack: PackEntry
  topics: Topic[]
  /** In reading order: topic by topic. */
  lessons: CorpusLesson[]
  sources: Source[]
  sections: Section[]
  figures: ReportFigure[]
  systems: ReportSystem[]
  hotlines: Hotline[]
  disputes: DisputeCorpus
  leniency: LeniencyCorpus
  questions: QuestionBank
  credit: CreditCorpus
  places: PlaceCorpus
  sayings: SayingCorpus
  glossary: GlossaryWord[]
  /** Where words of the glossary stand in a text. */
  findWords: FindWords
  /** Every citation as often as it is written, in reading order, lessons before hotlines. */
  citations: PlacedCitation[]
}

/** Everything 解纷 needs; empty lists where the pack has none of it. */
export interface DisputeCorpus {
  channels: Channel[]
  deadlines: DeadlineRule[]
  trees: TriageTree[]
  counting: CountingMethod[]
  holidays: HolidayYear[]
  townships: CitedTownship[]
  forms: FormTemplate[]
}

/** With what its name and code rest on. */
export type CitedTownship = Township & { cites: Citation[] }

/** 不罚轻罚 as leniency.yaml has it; the county's own items are published by the desk. Empty where the pack has none of it. */
export interface LeniencyCorpus {
  unpublished?: Statement
  putRight?: Statement
  /** The tree of 解纷 for those who do not accept a penalty. */
  appeal?: string
  guides: Guide[]
  check?: SelfCheck
  folk: FolkWord[]
  national: LeniencyItem[]
}

/** 信用 as credit.yaml has it; the point rules are published by the desk. Empty where the pack has none of it. */
export interface CreditCorpus {
  unpublished?: Statement
  guides: CreditGuide[]
  paths: CreditPath[]
}

/** 找广场 as places.yaml has it; the places themselves are published by the desk. Empty where the pack has none of it. */
export interface PlaceCorpus {
  exists: Statement[]
  unpublished: Statement[]
  /** Lesson ids. */
  reading: string[]
}

/** sayings.yaml; empty lists where the pack has none. */
export interface SayingCorpus {
  suggestions: string[]
  sayings: (FolkWord & { first: FindableKey[] })[]
}

/** A lesson with what the compiler needs of it and the reader does not see. */
export interface CorpusLesson {
  lesson: Lesson
  /** Ids of the report's systems this lesson explains. */
  covers: string[]
  /** Position of the card for the home page. */
  today: number
  /** By card: figures worked out from others, value to sum. */
  derived: Record<string, string>[]
}

/** How many of something the report says there are. */
interface ReportFigure {
  id: string
  label: string
  count: number
  unit: string
  section: string
}

/** An institution the report names that a resident can meet; each is explained by a lesson. */
interface ReportSystem {
  id: string
  name: string
  section: string
}

export interface PlacedCitation {
  citation: Citation
  file: string
  line: number
}
