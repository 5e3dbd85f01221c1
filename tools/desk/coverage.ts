import { isOverdue } from '../../src/domain/disputes/contact'
import { publishedCounts } from '../content/county/figures'
import { columns, figureRows } from '../content/coverage'
import { loadCorpus } from '../content/load'
import { kindIds, kinds } from '../published/kinds/all-kinds'
import type { Kind } from '../published/kinds/kind'
import { type Published, readPublished } from '../published/published'
import type { Surroundings } from './surroundings'

/** What is published of what the report says there is, list by list and figure by figure. */
export function deskCoverage({ root, pack, today }: Pick<Surroundings, 'root' | 'pack' | 'today'>): string {
  const published = readPublished(root, pack, { demo: false })
  const { figures, disputes } = loadCorpus(root, pack)
  const reached = new Set(published.contacts?.records.map(({ channel }) => channel))
  const channels = disputes.channels.filter(({ id }) => reached.has(id)).length
  return [
    '清单',
    ...columns(kindIds.map((id) => [kinds[id].name, ...stateOf(published, kinds[id], today)])),
    '',
    '报告的数字（已公布/报告数）',
    ...columns(figureRows(figures, publishedCounts(published))),
    '',
    `解纷渠道（有电话的 ${channels}/${disputes.channels.length}）`,
    ...columns(disputes.channels.map(({ id, name }) => [name, reached.has(id) ? '有' : '没有'])),
    '',
  ].join('\n')
}

function stateOf(published: Published, { id }: Pick<Kind, 'id'>, today: string): string[] {
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
