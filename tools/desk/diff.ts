import type { CellType, Choices } from '../published/cell-types'
import type { DeskRecord, Kind } from '../published/kinds/kind'

/** A record by its name, which people know; nobody knows ids by heart. */
interface NamedRecord {
  id: string
  name: string
}

/** What publishing would do to what is there. */
export interface Diff {
  added: NamedRecord[]
  removed: NamedRecord[]
  changed: (NamedRecord & { fields: { heading: string; before: string; after: string }[] })[]
  unchanged: number
}

/** Compares record by record, by id, and field by field. In which row a record stands says nothing. */
export function diffOf(
  kind: Pick<Kind, 'columns' | 'nameOf'>,
  before: readonly DeskRecord[],
  after: readonly DeskRecord[],
  choices: Choices,
): Diff {
  const named = (record: DeskRecord): NamedRecord => ({ id: record.id, name: kind.nameOf(record) })
  const old = new Map(before.map((record) => [record.id, record]))
  const kept = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((record) => {
    const previous = old.get(record.id)
    return previous ? [{ ...named(record), fields: changedFields(kind, previous, record, choices) }] : []
  })
  const changed = changes.filter(({ fields }) => fields.length > 0)
  return {
    added: after.filter(({ id }) => !old.has(id)).map(named),
    removed: before.filter(({ id }) => !kept.has(id)).map(named),
    changed,
    unchanged: changes.length - changed.length,
  }
}

/** Whether publishing would change nothing a reader could see. */
export function isSame({ added, removed, changed }: Diff): boolean {
  return added.length + removed.length + changed.length === 0
}

/** As an officer reads it; of long lists the beginning and the number. */
export function formatDiff({ added, removed, changed, unchanged }: Diff): string {
  return [
    `和已经发布的比：新增 ${added.length}，修改 ${changed.length}，删除 ${removed.length}，不变 ${unchanged}`,
    ...shortened(added).map((name) => `  + ${name}`),
    ...shortened(removed).map((name) => `  - ${name}`),
    ...changed
      .slice(0, shown)
      .flatMap(({ name, fields }) => [
        `  ~ ${name}`,
        ...fields.map(({ heading, before, after }) => `      ${heading}：${before || '（空）'} → ${after || '（空）'}`),
      ]),
    ...(changed.length > shown ? [`  ~ …… 还有 ${changed.length - shown} 条修改`] : []),
    '',
  ].join('\n')
}

const shown = 50

function shortened(records: readonly NamedRecord[]): string[] {
  const names = records.slice(0, shown).map(({ name }) => name)
  return records.length > shown ? [...names, `…… 还有 ${records.length - shown} 条`] : names
}

function changedFields({ columns }: Pick<Kind, 'columns'>, before: DeskRecord, after: DeskRecord, choices: Choices) {
  return columns.flatMap(({ key, heading, type }) => {
    const show = (record: DeskRecord) => shownValue((record as unknown as Record<string, unknown>)[key], type, choices)
    const [from, to] = [show(before), show(after)]
    return from === to ? [] : [{ heading, before: from, after: to }]
  })
}

/** A field on one line. */
const shownValue = (value: unknown, type: CellType, choices: Choices): string =>
  fieldText(value, type, choices).replaceAll('：\n', '：').replaceAll('\n', '；')

/** A field as people read it, in as many lines as it has. */
export function fieldText(value: unknown, { options, write }: CellType, choices: Choices): string {
  if (value === undefined) return ''
  if (write) return write(value)
  if (Array.isArray(value)) return value.join('\n')
  return options?.(choices).find(({ id }) => id === value)?.label ?? String(value)
}
