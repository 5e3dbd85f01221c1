import type { Hotline } from '../../src/domain/content/home-pack'
import type { Citation, Source } from '../../src/domain/content/provenance'
import type { Section } from '../../src/domain/content/source-pack'
import type { Statement } from '../../src/domain/content/statement'
import type { CreditGuide, CreditPath } from '../../src/domain/credit/credit'
import type { HolidayYear } from '../../src/domain/disputes/calendar'
import type { Channel } from '../../src/domain/disputes/channel'
import type { FoundContact } from '../../src/domain/disputes/contact'
import type { CountingMethod, DeadlineRule } from '../../src/domain/disputes/deadline'
import type { TreeAreas } from '../../src/domain/disputes/dispute-area'
import type { Township } from '../../src/domain/disputes/dispute-pack'
import type { TriageTree } from '../../src/domain/disputes/triage'
import type { FormTemplate } from '../../src/domain/forms/form'
import type { Everyday, Guide, InspectionStage, LeniencyItem, SelfCheck } from '../../src/domain/leniency/leniency'
import type { GlossaryWord } from '../../src/domain/lessons/glossary'
import type { Lesson, Topic } from '../../src/domain/lessons/lesson'
import type { ExistingPlaces } from '../../src/domain/places/place-pack'
import type { QuestionBank } from '../../src/domain/quiz/question'
import type { FolkWord } from '../../src/domain/search/folk-words'
import type { FindableKey } from '../../src/domain/search/search-pack'
import type { Villager } from '../../src/domain/stories/story'
import type { FindWords } from './resolve/find-words'
import type { Cited } from './resolve/resolve-cites'
import type { LessonEntry, PackEntry } from './schema/schema'
import type { StoryEntry } from './schema/story-schema'

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
  hotlines: CitedHotline[]
  disputes: DisputeCorpus
  leniency: LeniencyCorpus
  questions: QuestionBank
  credit: CreditCorpus
  places: PlaceCorpus
  stories: StoryCorpus
  sayings: SayingCorpus
  /** How people talk of each kind of dispute, also of those that have no tree yet. */
  spoken: SpokenKind[]
  glossary: GlossaryWord[]
  /** Where words of the glossary stand in a text. */
  findWords: FindWords
  /** Every citation as often as it is written, in reading order, lessons before hotlines. */
  citations: PlacedCitation[]
}

/** All that is written in it, as data. */
export type WrittenCorpus = Omit<Corpus, 'findWords'>

/** 说事: who the stories tell of, and the stories. */
export interface StoryCorpus {
  cast: Villager[]
  stories: Cited<StoryEntry>[]
}

/** Everything 解纷 needs; empty lists where the pack has none of it. */
export interface DisputeCorpus {
  channels: Channel[]
  deadlines: DeadlineRule[]
  /** Area by area. */
  trees: TriageTree[]
  areas: TreeAreas
  counting: CountingMethod[]
  holidays: HolidayYear[]
  townships: CitedTownship[]
  foundContacts: CitedFoundContact[]
  forms: FormTemplate[]
}

/** With where it was printed. */
export type CitedFoundContact = Omit<FoundContact, 'seen'> & { cites: Citation[] }

/** With what its number and use rest on. */
export type CitedHotline = Hotline & { cites: Citation[] }

/** With what its name and code rest on. */
type CitedTownship = Township & { cites: Citation[] }

/** 不罚轻罚 as leniency.yaml has it; the county's own items are published by the desk. Empty where the pack has none of it. */
export interface LeniencyCorpus {
  unpublished?: Statement
  putRight?: Statement
  warning?: Statement
  /** The tree of 解纷 for those who do not accept a penalty. */
  appeal?: string
  guides: (Guide & { tells?: string[] })[]
  check?: SelfCheck
  everyday?: EverydayCorpus
  inspected: InspectionStage[]
  folk: FolkWord[]
  /** Lists of ministries that hold everywhere. */
  national: LeniencyItem[]
  /** What laws themselves let off, field by field. */
  law: LeniencyItem[]
}

/** everyday.yaml: the questions, and how people call each act they lead to. */
export interface EverydayCorpus extends Everyday {
  acts: { id: string; name: string; says: string[]; tells?: string[] }[]
}

/** 信用 as credit.yaml has it; the point rules are published by the desk. Empty where the pack has none of it. */
export interface CreditCorpus {
  unpublished?: Statement
  guides: CreditGuide[]
  paths: CreditPath[]
}

/** 找广场 as places.yaml has it; the places themselves are published by the desk. Empty where the pack has none of it. */
export interface PlaceCorpus {
  exists: ExistingPlaces[]
  unpublished: Statement[]
  /** Lesson ids. */
  reading: string[]
}

/** sayings.yaml; empty lists where the pack has none. */
export interface SayingCorpus {
  suggestions: string[]
  /** The longest first. */
  fillers: string[]
  sayings: (FolkWord & { first: FindableKey[] })[]
}

/** spoken/<id>.yaml. */
export interface SpokenKind {
  id: string
  /** What it is called where no tree has its name. */
  name: string
  telling: string[]
  usual: string[]
  asked: string[]
}

/** A lesson with what the compiler needs of it and the reader does not see. */
export interface CorpusLesson {
  lesson: Lesson
  /** Ids of the report's systems this lesson explains. */
  covers: string[]
  /** Position of the card for the home page. */
  today: number
  /** Where it goes on, by id. */
  leads: NonNullable<LessonEntry['leads']>
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
