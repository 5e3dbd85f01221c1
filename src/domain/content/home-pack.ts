import type { TreeAreas } from '../disputes/dispute-area'
import type { StoryTitle } from '../stories/story'

/** home.json: titles and indexes only, because the main package is small. */
export interface HomePack {
  pack: PackStamp
  hotlines: Hotline[]
  /** The number for whoever is in danger. */
  danger?: Hotline
  /** What people say of their trouble, to begin a search with. */
  sayings: string[]
  /** Ids of those that have lessons. */
  topics: string[]
  /** In reading order. */
  lessons: LessonTitle[]
  /** The card of each lesson that stands well alone, in reading order. */
  today: TodayCard[]
  counts: PackCounts
  /** What there is besides the lessons. */
  areas: Area[]
  /** In the order of their list. */
  stories: StoryTitle[]
  /** Where each kind of dispute is to be found. */
  trees: TreeAreas
}

/** A part of the app that a county may leave empty. */
export type Area =
  | 'quiz'
  | 'disputes'
  | 'deadlines'
  | 'forms'
  | 'leniency'
  | 'credit'
  | 'places'
  | 'glossary'
  | 'stories'

/** `hash` is 12 hex digits over everything compiled except the law texts, which not every machine has. */
interface PackStamp {
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
  /** `use` in as few words as a button has room for. */
  brief?: string
  /** Shown on the home page. */
  home?: true
  danger?: true
}

export interface LessonTitle {
  id: string
  title: string
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
