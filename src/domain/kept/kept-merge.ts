import { isRecord } from './stored'

type Fields = Record<string, unknown>

/**
 * What was kept (`base`), what became of it here (`mine`) and elsewhere (`theirs`) → all of it, record by record: an entry of
 * a record, or an item of a list, that one side put in, changed or took out is as that side left it; where both changed it,
 * mine stands. Fields named in `whole` are one thing each, and come from one side.
 */
export function mergeKept<Data extends object>(
  base: Data,
  mine: Data,
  theirs: Data,
  whole: readonly (keyof Data)[] = [],
): Data {
  return byEntry(base as Fields, mine as Fields, theirs as Fields, (before, here, there, name) => {
    if (whole.includes(name as keyof Data)) return newer(before, here, there)
    if (isRecord(here) && isRecord(there)) return byEntry(isRecord(before) ? before : {}, here, there, newer)
    if (Array.isArray(here) && Array.isArray(there)) return byItem(Array.isArray(before) ? before : [], here, there)
    return newer(before, here, there)
  }) as Data
}

/** Kept data is JSON, and every writer here puts its fields in the same order. */
const isSame = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b)

/** A missing entry is undefined. A change outlives a removal: better kept too much than lost. */
function newer(base: unknown, mine: unknown, theirs: unknown): unknown {
  return isSame(mine, base) || (mine === undefined && !isSame(theirs, base)) ? theirs : mine
}

function byEntry(
  base: Fields,
  mine: Fields,
  theirs: Fields,
  merge: (base: unknown, mine: unknown, theirs: unknown, name: string) => unknown,
): Fields {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])]
  const merged = names.map((name) => [name, merge(base[name], mine[name], theirs[name], name)] as const)
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined))
}

/** Lists here name what was kept, newest first. */
function byItem(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const has = (list: readonly unknown[], item: unknown) => list.some((other) => isSame(item, other))
  const added = mine.filter((item) => !has(base, item) && !has(theirs, item))
  return [...added, ...theirs.filter((item) => has(mine, item) || !has(base, item))]
}
