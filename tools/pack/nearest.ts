import { distance } from 'fastest-levenshtein'

/** The known name that was most likely meant; nothing where none is close enough to be more than a guess. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  const plain = plainName(written)
  let best: string | undefined
  let least = Math.max(1, Math.floor([...plain].length / 3)) + 1
  for (const name of known) {
    if (differInFigures(plain, plainName(name))) continue
    const steps = stepsBetween(plain, plainName(name))
    if (steps < least && steps < [...name].length) [best, least] = [name, steps]
  }
  return best
}

/** Said behind a complaint of an unknown name; empty where nothing is near. */
export function didYouMean(written: string, known: Iterable<string>): string {
  const name = nearest(written, known)
  return name === undefined || name === written ? '' : `，是不是想写 ${name}`
}

/** Which hotline or section was meant, one figure for another does not tell. */
export function differInFigures(a: string, b: string): boolean {
  const withoutFigures = (name: string) => name.replace(/[\d一二三四五六七八九十]/g, '#')
  return a !== b && withoutFigures(a) === withoutFigures(b)
}

/** Two letters that changed places are one slip. */
function stepsBetween(a: string, b: string): number {
  const steps = distance(a, b)
  return steps === 2 && [...a].sort().join('') === [...b].sort().join('') ? 1 : steps
}

/** Full-width letters and capitals are how a name was typed, not which name. */
const plainName = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll('_', '-')
