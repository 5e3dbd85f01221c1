import type { LeniencyItem } from '../../src/domain/leniency'
import type { Publication } from '../../src/domain/publication'
import type { LeniencyRecord } from '../desk/kinds/leniency-items'
import type { Corpus } from './corpus'
import { checkReferences } from './published-references'

/**
 * The county's published items as the app knows them.
 * @throws ContentError for each that names a lesson or a channel the pack no longer has.
 */
export function countyItems(
  { pack, lessons, disputes }: Corpus,
  publication: Publication<LeniencyRecord> | undefined,
): LeniencyItem[] {
  if (!publication) return []
  checkReferences(pack.id, publication, [
    { field: 'lesson', called: '小课', ids: new Set(lessons.map(({ lesson }) => lesson.id)) },
    { field: 'channel', called: '渠道', ids: new Set(disputes.channels.map(({ id }) => id)) },
  ])
  return publication.records.map(({ row, ...record }) => ({ ...record, scope: 'county', cites: [] }))
}
