import { isOverdue } from '../../src/domain/disputes/contact'
import { publishedCounts } from '../content/county/figures'
import { columns } from '../content/coverage'
import { loadCorpus } from '../content/load'
import { kindIds, kinds } from '../published/kinds/all-kinds'
import type { Kind } from '../published/kinds/kind'
import { type Published, readPublished } from '../published/published'
import type { Surroundings } from './surroundings'

/** What is published of what the report says there is. */
export interface DeskCoverage {
  /** A list each: its name, and how it stands in words. */
  lists: { name: string; states: string[] }[]
  figures: { label: string; found: number; count: number; unit: string }[]
  /** Where disputes are taken to, and whether anybody there can be called. */
  channels: { name: string; isReached: boolean }[]
}

export function deskCoverage({ root, pack, today }: Pick<Surroundings, 'root' | 'pack' | 'today'>): DeskCoverage {
  const published = readPublished(root, pack, { demo: false })
  const { figures, disputes } = loadCorpus(root, pack)
  const reached = new Set(published.contacts?.records.map(({ channel }) => channel))
  const counts = publishedCounts(published)
  return {
    lists: kindIds.map((id) => ({ name: kinds[id].name, states: statesOf(published, kinds[id], today) })),
    figures: figures.map(({ id, label, count, unit }) => ({ label, found: counts[id] ?? 0, count, unit })),
    channels: disputes.channels.map(({ id, name }) => ({ name, isReached: reached.has(id) })),
  }
}

/** List by list and figure by figure, as tables to read in a terminal. */
export function coverageText({ lists, figures, channels }: DeskCoverage): string {
  const reached = channels.filter(({ isReached }) => isReached).length
  return [
    '清单',
    ...columns(lists.map(({ name, states }) => [name, ...states])),
    '',
    '报告的数字（已公布/报告数）',
    ...columns(figures.map(({ label, found, count, unit }) => [label, `${found}/${count} ${unit}`])),
    '',
    `解纷渠道（有电话的 ${reached}/${channels.length}）`,
    ...columns(channels.map(({ name, isReached }) => [name, isReached ? '有' : '没有'])),
    '',
  ].join('\n')
}

function statesOf(published: Published, { id }: Pick<Kind, 'id'>, today: string): string[] {
  const list = published[id]
  if (!list) return ['没有发布']
  const { provenance, approval, records } = list
  const overdue =
    id === 'contacts' ? (published.contacts?.records ?? []).filter((contact) => isOverdue(contact, today)) : []
  return [
    `${records.length} 条`,
    provenance.documentNumber,
    approval ? `${approval.on} ${approval.by} 签发` : '还没有签发',
    ...(overdue.length > 0 ? [`${overdue.length} 条过了复核日期`] : []),
  ]
}
