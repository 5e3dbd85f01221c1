import type { CellType, Choices } from '../published/cell-types'
import type { DeskRecord, Kind } from '../published/kinds/kind'

/** What publishing would do to what is there. */
export interface Diff {
  added: string[]
  removed: string[]
  changed: { id: string; fields: { heading: string; before: string; after: string }[] }[]
  unchanged: number
}

/** Compares record by record, by id, and field by field. In which row a record stands says nothing. */
export function diffOf(
  kind: Pick<Kind, 'columns'>,
  before: readonly DeskRecord[],
  after: readonly DeskRecord[],
  choices: Choices,
): Diff {
  const old = new Map(before.map((record) => [record.id, record]))
  const kept = new Set(after.map(({ id }) => id))
  const changes = after.flatMap((record) => {
    const previous = old.get(record.id)
    return previous ? [{ id: record.id, fields: changedFields(kind, previous, record, choices) }] : []
  })
  const changed = changes.filter(({ fields }) => fields.length > 0)
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ id }) => id),
    removed: before.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
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
    ...shortened(added).map((id) => `  + ${id}`),
    ...shortened(removed).map((id) => `  - ${id}`),
    ...changed
      .slice(0, shown)
      .flatMap(({ id, fields }) => [
        `  ~ ${id}`,
        ...fields.map(({ heading, before, after }) => `      ${heading}：${before || '（空）'} → ${after || '（空）'}`),
      ]),
    ...(changed.length > shown ? [`  ~ …… 还有 ${changed.length - shown} 条修改`] : []),
    '',
  ].join('\n')
}

const shown = 50

function shortened(ids: readonly string[]): string[] {
  return ids.length > shown ? [...ids.slice(0, shown), `…… 还有 ${ids.length - shown} 条`] : [...ids]
}

function changedFields({ columns }: Pick<Kind, 'columns'>, before: DeskRecord, after: DeskRecord, choices: Choices) {
  return columns.flatMap(({ key, heading, type }) => {
    const show = (record: DeskRecord) => shownValue((record as unknown as Record<string, unknown>)[key], type, choices)
    const [from, to] = [show(before), show(after)]
    return from === to ? [] : [{ heading, before: from, after: to }]
  })
}

function shownValue(value: unknown, { options, write }: CellType, choices: Choices): string {
  if (value === undefined) return ''
  if (write) return write(value).replaceAll('\n', '；')
  if (Array.isArray(value)) return value.join('；')
  return options?.(choices).find(({ id }) => id === value)?.label ?? String(value)
}
