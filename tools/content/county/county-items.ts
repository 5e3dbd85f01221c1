import type { Publication } from '../../../src/domain/content/publication'
import type { LeniencyItem } from '../../../src/domain/leniency/leniency'
import { packFolder } from '../../pack/pack-folder'
import { ContentError } from '../../pack/problem'
import type { LeniencyRecord } from '../../published/kinds/leniency-items'
import type { Corpus } from '../corpus'
import { checkApart, checkReferences } from './published-references'

/**
 * The county's published items as the app knows them.
 * @throws ContentError for each that names a lesson or a channel the pack no longer has or has the id of a national one, and
 * where the words are missing that must stand under each.
 */
export function countyItems(
  { pack, lessons, disputes, leniency }: Corpus,
  publication: Publication<LeniencyRecord> | undefined,
): LeniencyItem[] {
  if (!publication) return []
  if (!leniency.putRight) {
    const message = '公布了不罚轻罚的清单，要先写这个文件：每一项下面都要说明，不罚不等于做得对'
    throw new ContentError([{ file: `${packFolder(pack.id)}/leniency.yaml`, message }])
  }
  checkReferences(pack.id, publication, [
    { field: 'lesson', called: '小课', ids: new Set(lessons.map(({ lesson }) => lesson.id)) },
    { field: 'channel', called: '渠道', ids: new Set(disputes.channels.map(({ id }) => id)) },
  ])
  const written = [...leniency.national, ...leniency.law].map(({ id }) => id)
  checkApart(pack.id, publication, new Set(written), 'leniency.yaml 或 exemptions/ ')
  return publication.records.map(({ row, ...record }) => ({ ...record, cites: [] }))
}
