import { originOf, type Publication } from '../../../src/domain/content/publication'
import type { DeskRecord } from '../../published/kinds/kind'
import type { Published } from '../../published/published'
import type { Corpus } from '../corpus'
import { checkApart, checkReferences } from './published-references'

/**
 * The published places and billboards as the app knows them.
 * @throws ContentError for each that names a township or a lesson the pack no longer has, and each billboard with the id of a place.
 */
export function countyPlaces({ pack, lessons, disputes }: Corpus, { places, billboards }: Published) {
  const townships = new Set(disputes.townships.map(({ id }) => id))
  const lessonIds = new Set(lessons.map(({ lesson }) => lesson.id))
  const recordsOf = <R extends DeskRecord & { township: string; lesson?: string }>(
    publication: Publication<R> | undefined,
  ) => {
    if (!publication) return []
    checkReferences(pack.id, publication, [
      { field: 'township', called: '乡镇（街道）', ids: townships },
      { field: 'lesson', called: '小课', ids: lessonIds },
    ])
    return publication.records.map(({ row, ...record }) => record)
  }
  if (places && billboards)
    checkApart(pack.id, billboards, new Set(places.records.map(({ id }) => id)), '法治阵地的清单')
  return {
    places: recordsOf(places),
    billboards: recordsOf(billboards),
    origins: {
      ...(places && { places: originOf(places) }),
      ...(billboards && { billboards: originOf(billboards) }),
    },
  }
}
