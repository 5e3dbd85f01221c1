import type { CreditPack } from '../credit/credit'
import type { DeadlinePack } from '../disputes/deadline-pack'
import type { DisputeArea } from '../disputes/dispute-area'
import type { DisputePack, DoorPack, TreePack } from '../disputes/dispute-pack'
import type { FormPack } from '../forms/form-pack'
import type { LeniencyPack } from '../leniency/leniency-pack'
import type { GlossaryPack } from '../lessons/glossary'
import type { LessonPack } from '../lessons/lesson-pack'
import type { CodePack } from '../places/board-target'
import type { PlacePack } from '../places/place-pack'
import type { QuizPack } from '../quiz/quiz-pack'
import type { SearchPack } from '../search/search-pack'
import type { StoryPack } from '../stories/story-pack'
import type { HomePack } from './home-pack'
import type { SourcePack } from './source-pack'

/** The files of src/content/compiled, by name without `.json`. */
export interface CompiledPacks extends Record<TreePackName, TreePack> {
  home: HomePack
  codes: CodePack
  lessons: LessonPack
  disputes: DisputePack
  deadlines: DeadlinePack
  forms: FormPack
  leniency: LeniencyPack
  quiz: QuizPack
  credit: CreditPack
  places: PlacePack
  search: SearchPack
  stories: StoryPack
  glossary: GlossaryPack
  sources: SourcePack
}

export type TreePackName = `trees-${DisputeArea}`

export type PackName = keyof CompiledPacks

type FormName = 'list' | 'text' | 'record'

type Form<V> = V extends readonly unknown[] ? 'list' : V extends string ? 'text' : 'record'

/** The fields that a pack always has; those of a plain dictionary are not known beforehand. */
type Fields<P> = {
  [K in keyof P as string extends K ? never : Record<never, never> extends Pick<P, K> ? never : K]: Form<P[K]>
}

const doorFields: Fields<DoorPack> = {
  townships: 'list',
  contacts: 'list',
  found: 'list',
  hotlines: 'list',
  deadlines: 'record',
  forms: 'record',
  sources: 'record',
}

const treeFields: Fields<TreePack> = { trees: 'list', doors: 'list', others: 'record', ...doorFields }

// Held to the types above by the compiler, so that a pack that gains a field cannot be forgotten here.
const fieldsOf: { [N in PackName]: Fields<CompiledPacks[N]> } = {
  home: {
    pack: 'record',
    areas: 'list',
    hotlines: 'list',
    sayings: 'list',
    topics: 'list',
    lessons: 'list',
    today: 'list',
    counts: 'record',
    stories: 'list',
    trees: 'record',
  },
  codes: {},
  lessons: { topics: 'list', lessons: 'list', sources: 'record' },
  disputes: { areas: 'list', channels: 'list', ...doorFields },
  'trees-home': treeFields,
  'trees-work': treeFields,
  'trees-land': treeFields,
  'trees-money': treeFields,
  'trees-harm': treeFields,
  'trees-office': treeFields,
  deadlines: { rules: 'list', methods: 'list', years: 'list', sources: 'record' },
  forms: { forms: 'list', sources: 'record' },
  leniency: {
    guides: 'list',
    inspected: 'list',
    acts: 'list',
    folk: 'list',
    national: 'list',
    county: 'record',
    readings: 'list',
    odd: 'record',
    lessons: 'record',
    channels: 'record',
    sources: 'record',
  },
  quiz: { bank: 'record', hash: 'text', lessons: 'record', trees: 'record', stories: 'record', sources: 'record' },
  credit: {
    guides: 'list',
    paths: 'list',
    rules: 'list',
    lessons: 'record',
    trees: 'record',
    sources: 'record',
  },
  places: {
    exists: 'list',
    unpublished: 'list',
    reading: 'list',
    places: 'list',
    billboards: 'list',
    origins: 'record',
    townships: 'list',
    lessons: 'record',
    sources: 'record',
  },
  search: {
    records: 'list',
    sayings: 'list',
    suggestions: 'list',
    doors: 'record',
    acts: 'list',
    readings: 'list',
    odd: 'record',
    sources: 'record',
  },
  stories: { cast: 'list', stories: 'list', sources: 'record' },
  glossary: { words: 'list', lessons: 'record', sources: 'record' },
  sources: { sources: 'list', sections: 'list', citing: 'list', citedBy: 'record' },
}

export const packNames = Object.keys(fieldsOf) as PackName[]

/**
 * Whether the value has every field of that pack, each a list, text or record where it must be one. What stands inside
 * them is the compiler's to answer for: this is for a file that is no such pack at all, or one of another time.
 */
export function isPack(name: PackName, value: unknown): boolean {
  return (
    formOf(value) === 'record' &&
    Object.entries(fieldsOf[name]).every(([field, form]) => formOf((value as Record<string, unknown>)[field]) === form)
  )
}

function formOf(value: unknown): FormName | undefined {
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return 'text'
  return typeof value === 'object' && value !== null ? 'record' : undefined
}
