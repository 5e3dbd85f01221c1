import type { Publication, PublicationKind } from '../../src/domain/content/publication'
import type { Diff } from '../desk/diff'
import type { Fault } from '../desk/fault'
import type { ChosenColumns, MappedColumn, Mapping, Target } from '../desk/mapping/mapping'
import type { Answers, Question } from '../desk/questions'

/** What the server answers and the page shows: the words between the two halves of the desk page. */

/** Where a list stands: on whose paper, who took it in, and who signed. */
export interface ListState {
  count: number
  documentNumber: string
  importedBy: string
  importedOn: string
  approval?: Publication<never>['approval']
  /** 校验码: what the second person signs. */
  code: string
}

/** One of the report's figures. */
export interface Figure {
  label: string
  found: number
  count: number
  unit: string
}

export interface KindCard {
  kind: PublicationKind
  name: string
  list?: ListState
  figures: Figure[]
}

export interface Overview {
  county: string
  today: string
  kinds: KindCard[]
  /** Bytes of the largest file that is taken. */
  largestFile: number
  /** Whether a built app is here to show what a list looks like in it. */
  canPreview: boolean
}

/** A record as people read it, without what only the program needs. */
export interface RecordInWords {
  name: string
  fields: { heading: string; text: string }[]
}

export interface WholeList extends ListState {
  records: RecordInWords[]
}

/** Which column of a table was taken for what. */
export interface ColumnsInWords extends Pick<Mapping, 'guessed' | 'headingRow' | 'constants'> {
  columns: (Pick<MappedColumn, 'letters' | 'heading' | 'target' | 'examples'> & {
    /** What stands in its brackets. */
    inside: string[]
  })[]
  /** What a column can be. */
  targets: { target: Target; label: string }[]
  /** What stands in no column; it can be said for all rows at once. */
  missing: { key: string; heading: string; labels: string[] }[]
}

/** What an officer says of a table after a look at how it was read. */
export interface Settling {
  columns: ChosenColumns
  answers: Answers
  keepBasis: boolean
  skipHidden: boolean
}

/** A table that was handed in, and what publishing it would do. */
export interface PlanInWords {
  /** By which the page asks for more of it; means nothing to anybody else. */
  handle: string
  file: string
  sheet: string
  count: number
  faults: (Fault & { place: string })[]
  notices: string[]
  columns: ColumnsInWords
  /** What must be answered first; the last answers stand beside. */
  questions: (Question & { places: string })[]
  answers: Answers
  /** Law text that was taken off, and whether it is to stay. */
  shortened: { count: number; first: { row?: number | undefined; before: string; after: string }[] }
  keepBasis: boolean
  skipHidden: boolean
  /** Nothing is wrong and nothing is asked: what follows is whole. */
  isReady: boolean
  diff: Diff
  counts: string[]
  removals: { count: number; of: number; tooMany: boolean }
  /** The first records that are new or changed, each with its page in the app. */
  samples: { name: string; route: string }[]
}

/** What a list was, and what took its place. */
interface PastList {
  number: number
  /** Left out where today's program no longer reads it. */
  list?: ListState
  replacedOn: string
  replacedBy: string
  how: 'import' | 'restore' | 'withdraw'
}

export interface History {
  now?: ListState
  past: PastList[]
}

export interface CodesState {
  given: number
  waiting: { places: number; billboards: number }
}

/** A file that was made and lies ready to be fetched. */
export interface ReadyFile {
  handle: string
  name: string
}

export interface Editions {
  /** Names of what was published before, newest first. */
  folders: { name: string; version: number; publishedOn: string }[]
  /** Where they lie on this computer, to be read out to whoever carries them to the server. */
  place: string
  /** Whether there is a key to sign with, and where it would be. */
  key: { exists: boolean; place: string }
}

/** What long work says while it goes on, a line each; the last is the result or a complaint. */
export type Message<Result> = { progress: string } | { result: Result } | { error: string }
