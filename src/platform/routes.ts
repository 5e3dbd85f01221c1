import { visible } from '@/domain/content/visible-text'
import type { DisputeArea, TreeAreas } from '@/domain/disputes/dispute-area'
import type { Facet } from '@/domain/leniency/leniency'
import { writeChoices } from '@/domain/stories/story'

/** Half of a character, as a keyboard leaves it that deletes by halves, has no place in an address. */
const encode = (text: string) => encodeURIComponent(visible(text))

const withQuery = (path: string, query: Record<string, string | number | undefined>) => {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined)
  return pairs.length === 0
    ? path
    : `${path}?${pairs.map(([key, value]) => `${key}=${encode(String(value))}`).join('&')}`
}

let treeAreas: ReadonlyMap<string, DisputeArea> = new Map()

/** Called once at the start: which package asks the questions of a kind of dispute is the county's to say. */
export function placeTrees(areas: TreeAreas): void {
  treeAreas = new Map(Object.entries(areas))
}

/** The page of all kinds says so of one that is nowhere. */
function treePage(tree: string): string {
  const area = treeAreas.get(tree)
  return area === undefined ? routes.disputes() : `/pages/triage/${area}/index`
}

/** Every address in the app. A card is counted from 0 in code and from 1 in an address, as the reader counts. */
export const routes = {
  home: () => '/pages/home/index',
  /** What the code on a poster opens; without one, where a code is typed. */
  open: (code?: string) => withQuery('/pages/home/open', { c: code }),
  me: () => '/pages/me/index',
  favourites: () => '/pages/me/favourites',
  data: () => '/pages/me/data',
  about: () => '/pages/me/about',
  licences: () => '/pages/licences/index',
  /** By the name of a package or another work. */
  licence: (name: string) => withQuery('/pages/licences/licence', { name }),
  lessons: () => '/pages/lessons/index',
  topic: (id: string) => withQuery('/pages/lessons/topic', { id }),
  lesson: (id: string, card?: number) =>
    withQuery('/pages/lessons/lesson', { id, card: card === undefined ? undefined : card + 1 }),
  stories: () => '/pages/stories/index',
  /** The panel that a story shows after these choices; `panel` from 0, without it the first that they lead to. */
  story: (id: string, choices: readonly string[] = [], panel?: number) =>
    withQuery('/pages/stories/story', {
      id,
      way: choices.length === 0 ? undefined : writeChoices(choices),
      panel: panel === undefined ? undefined : panel + 1,
    }),
  disputes: () => '/pages/disputes/index',
  /** `answers` as domain/triage writes them; without any, the first question. */
  triage: (tree: string, answers?: string) =>
    withQuery(treePage(tree), { tree, answers: answers === '' ? undefined : answers }),
  channels: () => '/pages/disputes/channels',
  channel: (id: string) => withQuery('/pages/disputes/channel', { id }),
  deadlines: () => '/pages/disputes/deadlines',
  deadline: (id: string) => withQuery('/pages/disputes/deadline', { id }),
  forms: () => '/pages/forms/index',
  form: (id: string, page?: number) =>
    withQuery('/pages/forms/form', { id, page: page === undefined ? undefined : page + 1 }),
  paper: (id: string) => withQuery('/pages/forms/paper', { id }),
  leniency: () => '/pages/leniency/index',
  guide: (id: string) => withQuery('/pages/leniency/guide', { id }),
  leniencyCheck: (answers?: string) =>
    withQuery('/pages/leniency/check', { answers: answers === '' ? undefined : answers }),
  /** What the law says of an everyday act. */
  leniencyAct: (act: string) => withQuery('/pages/leniency/check', { act }),
  /** The checklist from an inspection to the decision; a stage of it. */
  inspected: (stage?: string) => withQuery('/pages/leniency/inspected', { stage }),
  /** The list, as a search and filters leave it. */
  leniencyItems: (wanted: Partial<Record<'q' | Facet, string | undefined>> = {}) =>
    withQuery('/pages/leniency/items', wanted),
  leniencyItem: (id: string) => withQuery('/pages/leniency/item', { id }),
  quiz: () => '/pages/quiz/index',
  /** `key` as domain/quiz-shelf writes it. */
  quizPaper: (key: string) => withQuery('/pages/quiz/paper', { key }),
  quizResult: (key: string) => withQuery('/pages/quiz/result', { key }),
  quizMake: () => '/pages/quiz/make',
  /** `code` as domain/challenge writes it. */
  challenge: (code: string) => withQuery('/pages/quiz/challenge', { code }),
  credit: () => '/pages/credit/index',
  creditGuide: (id: string) => withQuery('/pages/credit/guide', { id }),
  creditPath: (id: string) => withQuery('/pages/credit/path', { id }),
  creditRules: () => '/pages/credit/rules',
  creditRule: (id: string) => withQuery('/pages/credit/rule', { id }),
  creditSum: () => '/pages/credit/sum',
  /** The list of places, as filters leave it. */
  places: (wanted: Partial<Record<'kind' | 'township' | 'facility', string | undefined>> = {}) =>
    withQuery('/pages/places/index', wanted),
  place: (id: string) => withQuery('/pages/places/place', { id }),
  placeMap: () => '/pages/places/map',
  stamps: () => '/pages/places/stamps',
  /** What the code on a place's sign opens. */
  stamp: (code?: string) => withQuery('/pages/places/stamp', { code }),
  /** The search over everything, as it was left; `group` shows all of one kind. */
  search: (wanted: Partial<Record<'q' | 'group', string | undefined>> = {}) => withQuery('/pages/search/index', wanted),
  words: () => '/pages/glossary/index',
  word: (id: string) => withQuery('/pages/glossary/word', { id }),
  sources: () => '/pages/sources/index',
  source: (id: string, place?: string | number) => withQuery('/pages/sources/source', { id, place }),
}

/** A page's parameters as they arrive: WeChat hands them over encoded, H5 decoded. A broken escape reads as missing. */
export function readParam(params: Partial<Record<string, string>>, name: string): string | undefined {
  try {
    return visible(decodeURIComponent(params[name] ?? '')) || undefined
  } catch {
    return undefined
  }
}

/** Words that somebody looked for, no more of them than fit the field they are typed in. */
export const readTyped = (params: Partial<Record<string, string>>, name: string): string =>
  [...(readParam(params, name) ?? '')].slice(0, 100).join('')

/** A number in an address (from 1) → index (from 0); undefined where it is no whole number. */
export function readNumber(params: Partial<Record<string, string>>, name: string): number | undefined {
  const value = readParam(params, name)
  return value !== undefined && /^\d{1,3}$/.test(value) && Number(value) > 0 ? Number(value) - 1 : undefined
}

/** The card an address names, from 0. */
export const readCard = (params: Partial<Record<string, string>>): number | undefined => readNumber(params, 'card')
