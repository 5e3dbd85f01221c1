import type { Publication } from '../../../src/domain/content/publication'
import { ContentError } from '../../pack/problem'
import type { DeskRecord } from '../../published/kinds/kind'
import { lineOfRecord, publicationPath } from '../../published/publication'
import { demoPack } from '../../published/published'

/** What a field of a published record may name, and what such a thing is called. */
export interface Target<R> {
  field: keyof R & string
  called: string
  ids: ReadonlySet<string>
}

/**
 * Follows the ids that published records name. They were right when the list was imported; the pack may have changed since.
 * @throws ContentError for each that leads nowhere, with the row of the workbook.
 */
export function checkReferences<R extends DeskRecord>(
  pack: string,
  { kind, records }: Publication<R>,
  targets: readonly Target<R>[],
): void {
  const problems = records.flatMap((record, index) =>
    targets.flatMap(({ field, called, ids }) => {
      const id = record[field]
      if (typeof id !== 'string' || ids.has(id)) return []
      return {
        file: publicationPath(record.demo ? demoPack : pack, kind),
        line: lineOfRecord(index),
        message: `${record.id}（表格第${record.row}行）：没有 ${id} 这个${called}`,
      }
    }),
  )
  if (problems.length > 0) throw new ContentError(problems)
}
