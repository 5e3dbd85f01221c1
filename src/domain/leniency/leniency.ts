import type { Citation } from '../content/provenance'
import type { Statement } from '../content/statement'
import { pathsOf, type QuestionTree, replay, type TriageState } from '../disputes/triage'
import type { SearchText } from '../search/search'

/**
 * How an act is dealt with, by the force of the words in the list or the law: what is not punished, what is punished less,
 * and what is punished only after it was told to be put right.
 */
export const kindNames = {
  exempt: '不予处罚',
  'may-exempt': '可以不予处罚',
  remitted: '免予处罚',
  oral: '口头警告后放行',
  'correct-first': '先责令改正',
  'warn-first': '先警告，并责令改正',
  lighter: '从轻处罚',
  mitigated: '减轻处罚',
  reduced: '从轻或者减轻处罚',
  'may-reduce': '可以从轻或者减轻',
  cleared: '记录应当消除',
} as const

export type LeniencyKind = keyof typeof kindNames

/** Kinds in which nothing but the refusal to put it right is fined: an item of these says what then follows. */
export const kindsOfRefusal = ['correct-first', 'warn-first'] as const satisfies LeniencyKind[]

/** Conditions that stand together: all of them must hold, or any one of them is enough. */
export interface ConditionGroup {
  need: 'all' | 'any'
  lines: string[]
}

/** Whom an act happens to in daily life. */
export const audienceNames = {
  shop: '开店的',
  stall: '摆摊的',
  driver: '开车的',
  farmer: '种地养殖的',
  employer: '雇人的',
  villager: '过日子的',
} as const

type Audience = keyof typeof audienceNames

/** One act on a list of those that are not punished or punished less, and on what conditions. */
export interface LeniencyItem {
  id: string
  /** Where it comes from and so where it holds, as a reader is told: 全国·税务, 法律·全国, 条例·某省. The county's own list has none. */
  origin?: string
  /** 执法领域 */
  field: string
  /** 执法部门: who decides. */
  department: string
  kind: LeniencyKind
  breach: string
  /** Every group must hold. Empty where the law names none. */
  conditions: ConditionGroup[]
  /** What must be put right, where the list or the law says it. */
  correction?: string
  /** What follows where it is not put right, and what is punished at once. */
  refused?: string
  /** Legal basis in the list's own words. */
  basis: string[]
  /** Empty for the county's items: they rest on the publication as a whole. */
  cites: Citation[]
  who?: Audience[]
  lesson?: string
  channel?: string
  demo?: true
}

/** One thing to know about 不罚轻罚, a screen long. */
export interface Guide {
  id: string
  title: string
  summary: string
  icon: string
  statements: Statement[]
  /** Where to go on, by id: a lesson, or a tree of 解纷. */
  lesson?: string
  triage?: string
}

/** What the law says of the reader's case; never that nothing will happen. */
export type Verdict = 'exempt' | 'may' | 'lighter' | 'correct-first' | 'warn-first' | 'punished' | 'no' | 'depends'

export interface CheckOutcome {
  /** The everyday act it is about; an outcome of the self-check is about no act in particular. */
  about?: string
  verdict: Verdict
  title: string
  why: Statement[]
  next: Statement[]
}

export interface SelfCheck extends QuestionTree<CheckOutcome> {
  /** Said on every screen of it: this is what the law says, not a decision. */
  note: Statement
}

/** The most questions the self-check may ask. */
export const maxCheckQuestions = 6

/**
 * The everyday things that an inspection finds, asked for by who one is: from who, by way of which corner of the shop, to the
 * act. Whose it is not goes on to the self-check, by the outcome `elsewhere`, which has no page of its own.
 */
export type Everyday = QuestionTree<CheckOutcome>

export const elsewhere = 'none'

/** The most questions before an act is named. */
export const maxEverydayQuestions = 3

/** Which of the two trees is being asked, by the answers of an address. Those from before there were two begin in the self-check. */
export function treeAsked(
  everyday: Everyday | undefined,
  check: SelfCheck,
  answers: Readonly<Record<string, string>>,
): { tree: Everyday; state: TriageState } {
  if (everyday && answers[check.start] === undefined) {
    const state = replay(everyday, answers)
    if (!('outcome' in state.at) || state.at.outcome !== elsewhere) return { tree: everyday, state }
  }
  return { tree: check, state: replay(check, answers) }
}

/** The answers that lead to an act, as an address carries them; undefined where no act goes by that name. */
export function answersTo(everyday: Everyday, act: string): Record<string, string> | undefined {
  const way = everyday.outcomes[act] && pathsOf(everyday, maxEverydayQuestions).find(({ outcome }) => outcome === act)
  return way && Object.fromEntries(way.options.map(({ question, option }) => [question, option]))
}

/** What to see to at one stage of an inspection, each to be ticked. */
export interface InspectionStage {
  id: string
  title: string
  items: Statement[]
}

/** The county's own list among the origins, as a value to filter by. */
const countyList = '县里的清单'

/** What a list can be narrowed by, in the order in which it is offered. */
export const facets = ['who', 'kind', 'origin', 'field', 'department'] as const

export type Facet = (typeof facets)[number]

export type LeniencyFilter = Partial<Record<Facet, string | undefined>>

/** What an item has under a facet; several where more than one kind of people meets it, none where nobody said. */
function valuesOf({ who = [], kind, origin = countyList, field, department }: LeniencyItem, facet: Facet): string[] {
  return { who, kind: [kind], origin: [origin], field: [field], department: [department] }[facet]
}

/** How a value is called where it is chosen. */
export function facetText(facet: Facet, value: string): string {
  const names: Readonly<Record<string, string>> = facet === 'who' ? audienceNames : facet === 'kind' ? kindNames : {}
  return names[value] ?? value
}

export function filterItems(items: readonly LeniencyItem[], filter: LeniencyFilter): LeniencyItem[] {
  return items.filter((item) => agrees(item, filter))
}

/** What a link asks for, as far as there is an item for it: a link must not put words of its own on the page. */
export function knownFilter(items: readonly LeniencyItem[], wanted: LeniencyFilter): LeniencyFilter {
  const isKnown = (facet: Facet) => items.some((item) => valuesOf(item, facet).includes(wanted[facet] ?? ''))
  return Object.fromEntries(facets.filter(isKnown).map((facet) => [facet, wanted[facet]]))
}

/** The values a facet can still take beside the other filters, most items first, and how many items each leaves. */
export function countBy(
  items: readonly LeniencyItem[],
  filter: LeniencyFilter,
  facet: Facet,
): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const item of filterItems(items, { ...filter, [facet]: undefined }))
    for (const value of valuesOf(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

function agrees(item: LeniencyItem, filter: LeniencyFilter): boolean {
  return facets.every((facet) => {
    const wanted = filter[facet]
    return wanted === undefined || valuesOf(item, facet).includes(wanted)
  })
}

/** The parts of an item as a reader sees them, the most telling first; `label` says which part, where it is not the title. */
export function partsOf(item: LeniencyItem): { label: string; text: string }[] {
  return [
    { label: '', text: item.breach },
    { label: '执法领域', text: item.field },
    { label: '执法部门', text: item.department },
    ...item.conditions.flatMap(({ lines }) => lines.map((text) => ({ label: '适用条件', text }))),
    ...(item.correction === undefined ? [] : [{ label: '改正要求', text: item.correction }]),
    ...(item.refused === undefined ? [] : [{ label: '不改的话', text: item.refused }]),
    ...item.basis.map((text) => ({ label: '依据', text })),
  ]
}

/** How many of an item's parts can be found by pinyin: what people type is the breach, the field or the department. */
export const spelledParts = 3

/** An item for the search: its parts, the spelled ones with their syllables. */
export function searchTexts(item: LeniencyItem, syllablesOf: (part: number, text: string) => string[]): SearchText[] {
  return partsOf(item).map(({ text }, part) =>
    part < spelledParts ? { text, syllables: syllablesOf(part, text) } : { text },
  )
}
