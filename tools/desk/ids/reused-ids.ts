import { distance } from 'fastest-levenshtein'
import type { DeskRecord, Kind } from '../../published/kinds/kind'
import { kilometres } from '../../published/kinds/places'
import type { CellPlace, Fault } from '../fault'
import type { Answers, Question } from '../questions'

/** Nobody moves a square so far without building another. */
const farKm = 1

/**
 * Ids that seem to have been given to another place: the printed code of the old one would lead to the new one. Asked where
 * the name is another and the place lies elsewhere.
 */
export function reusedIds(
  kind: Pick<Kind, 'id' | 'nameOf'>,
  records: readonly DeskRecord[],
  published: readonly DeskRecord[],
  answers: Answers,
  placeOf: (row: number, key: string) => CellPlace,
): { questions: Question[]; faults: Fault[] } {
  const questions: Question[] = []
  const faults: Fault[] = []
  if (kind.id !== 'places' && kind.id !== 'billboards') return { questions, faults }
  const olds = new Map(published.map((record) => [record.id, record]))
  for (const record of records) {
    const old = olds.get(record.id)
    if (!old || !isOther(kind, old, record)) continue
    const id = `reused-${record.id}`
    if (answers[id] === 'mend')
      faults.push({
        ...placeOf(record.row, 'id'),
        message: `编号 ${record.id} 已经是“${kind.nameOf(old)}”的了`,
        fix: '换一个没有用过的编号',
      })
    else if (answers[id] !== 'same')
      questions.push({
        id,
        text: `编号 ${record.id} 原来是另一处，是不是同一处改了名、挪了地方？印出去的码会跟着变。`,
        cells: [placeOf(record.row, 'id')],
        count: 1,
        compare: { before: kind.nameOf(old), after: kind.nameOf(record) },
        options: [
          { id: 'same', label: '是同一处' },
          { id: 'mend', label: '不是同一处，我去换一个编号' },
        ],
      })
  }
  return { questions, faults }
}

function isOther({ nameOf }: Pick<Kind, 'nameOf'>, old: DeskRecord, now: DeskRecord): boolean {
  const [before, after] = [nameOf(old), nameOf(now)]
  if (distance(before, after) * 2 <= Math.max(before.length, after.length)) return false
  const [from, to] = [positionOf(old), positionOf(now)]
  return from === undefined || to === undefined || kilometres(from, to) > farKm
}

function positionOf(record: DeskRecord): readonly [number, number] | undefined {
  const { longitude, latitude } = record as DeskRecord & { longitude?: number; latitude?: number }
  return longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
}
