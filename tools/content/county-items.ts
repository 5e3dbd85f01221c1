import type { LeniencyItem } from '../../src/domain/leniency'
import type { Publication } from '../../src/domain/publication'
import type { LeniencyRecord } from '../desk/kinds/leniency-items'
import { lineOfRecord, publicationPath } from '../desk/publication'
import { demoPack } from '../desk/published'
import type { Corpus } from './corpus'
import { ContentError, type Problem } from './problem'

/**
 * The county's published items as the app knows them.
 * @throws ContentError for each that names a lesson or a channel the pack no longer has.
 */
export function countyItems(
  { pack, lessons, disputes }: Corpus,
  publication: Publication<LeniencyRecord> | undefined,
): LeniencyItem[] {
  const known = {
    lesson: new Set(lessons.map(({ lesson }) => lesson.id)),
    channel: new Set(disputes.channels.map(({ id }) => id)),
  }
  const problems: Problem[] = []
  const items = (publication?.records ?? []).map(({ row, ...record }, index): LeniencyItem => {
    for (const target of ['lesson', 'channel'] as const) {
      const id = record[target]
      if (id === undefined || known[target].has(id)) continue
      problems.push({
        file: publicationPath(record.demo ? demoPack : pack.id, 'leniency-items'),
        line: lineOfRecord(index),
        message: `${record.id}（表格第${row}行）：没有 ${id} 这个${target === 'lesson' ? '小课' : '渠道'}`,
      })
    }
    return { ...record, scope: 'county', cites: [] }
  })
  if (problems.length > 0) throw new ContentError(problems)
  return items
}
