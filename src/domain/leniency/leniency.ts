import type { Citation } from '../content/provenance'
import type { Statement } from '../content/statement'
import type { QuestionTree } from '../disputes/triage'
import type { SearchText } from '../search/search'

/** 不予处罚 or 减轻处罚. */
export type LeniencyKind = 'exempt' | 'mitigated'

export const kindNames = { exempt: '不予处罚', mitigated: '减轻处罚' } as const satisfies Record<LeniencyKind, string>

/** One breach on a list of those that are not punished or punished less, and on what conditions. */
export interface LeniencyItem {
  id: string
  /** The tax authority's list holds everywhere; the county's comes from its own publication. */
  scope: 'national' | 'county'
  /** 执法领域 */
  field: string
  /** 执法部门: who decides. */
  department: string
  kind: LeniencyKind
  breach: string
  conditions: string[]
  /** What must be put right; no item is without it. */
  correction: string
  /** Legal basis in the list's own words. */
  basis: string[]
  /** Empty for the county's items: they rest on the publication as a whole. */
  cites: Citation[]
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
export type Verdict = 'exempt' | 'may' | 'lighter' | 'no' | 'depends'

interface CheckOutcome {
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

export interface LeniencyFilter {
  field?: string | undefined
  department?: string | undefined
  kind?: LeniencyKind | undefined
}

export type Facet = keyof LeniencyFilter

const facets = ['field', 'department', 'kind'] as const

export function filterItems(items: readonly LeniencyItem[], filter: LeniencyFilter): LeniencyItem[] {
  return items.filter((item) => agrees(item, filter))
}

/** What a link asks for, as far as there is an item for it: a link must not put words of its own on the page. */
export function knownFilter(
  items: readonly LeniencyItem[],
  wanted: Partial<Record<Facet, string | undefined>>,
): LeniencyFilter {
  const isKnown = (facet: Facet) => items.some((item) => item[facet] === wanted[facet])
  return Object.fromEntries(facets.filter(isKnown).map((facet) => [facet, wanted[facet]]))
}

/** The values a facet can still take beside the other filters, most items first, and how many items each leaves. */
export function countBy(
  items: readonly LeniencyItem[],
  filter: LeniencyFilter,
  facet: Facet,
): { value: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const item of items) {
    if (agrees(item, { ...filter, [facet]: undefined })) counts.set(item[facet], (counts.get(item[facet]) ?? 0) + 1)
  }
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

function agrees(item: LeniencyItem, filter: LeniencyFilter): boolean {
  return facets.every((facet) => filter[facet] === undefined || filter[facet] === item[facet])
}

/** The parts of an item as a reader sees them, the most telling first; `label` says which part, where it is not the title. */
export function partsOf(item: LeniencyItem): { label: string; text: string }[] {
  return [
    { label: '', text: item.breach },
    { label: '执法领域', text: item.field },
    { label: '执法部门', text: item.department },
    ...item.conditions.map((text) => ({ label: '适用条件', text })),
    { label: '改正要求', text: item.correction },
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
