import type { Publication, PublicationKind } from '../../../src/domain/content/publication'
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

/** Says of a record of a list what is wrong, with the row of the workbook. */
function problemOf({ id, row, demo }: DeskRecord, index: number, pack: string, kind: PublicationKind, message: string) {
  return {
    file: publicationPath(demo ? demoPack : pack, kind),
    line: lineOfRecord(index),
    message: `${id}（表格第${row}行）：${message}`,
  }
}

/**
 * Ids of two lists that the app shows as one: `taken` are those of the other.
 * @throws ContentError for each record that has one of them.
 */
export function checkApart(
  pack: string,
  { kind, records }: Publication<DeskRecord>,
  taken: ReadonlySet<string>,
  called: string,
): void {
  const problems = records.flatMap((record, index) =>
    taken.has(record.id)
      ? problemOf(record, index, pack, kind, `${called}里已经有这个编号，后一个会顶掉前一个：换一个编号，重新导入`)
      : [],
  )
  if (problems.length > 0) throw new ContentError(problems)
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
      return problemOf(record, index, pack, kind, `没有 ${id} 这个${called}`)
    }),
  )
  if (problems.length > 0) throw new ContentError(problems)
}
