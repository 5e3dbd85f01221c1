import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { doorIndex, outOfReach, rankActs } from '../../src/domain/search/doors'
import type { SearchPack } from '../../src/domain/search/search-pack'

/** What somebody said of a small breach of his own, and the keys of the acts and guides that are right, the best first. */
interface Said {
  q: string
  want: string[]
}

/** In the project, for it is of our making; whoever wrote it had not seen what the acts are known by. */
const shopSayings = 'tests/content/shop-sayings.yaml'

export interface ActMeasure {
  all: number
  /** Percent: the right one is named first, or among those that are named. */
  first: number
  named: number
  misses: { q: string; shown: string[]; want: string[] }[]
}

/** How often what shop owners and others say leads to the right everyday act or guide. */
export function measureActs({ acts, readings }: Pick<SearchPack, 'acts' | 'readings'>, file = shopSayings): ActMeasure {
  const indexes = acts.map((pack) => doorIndex(pack, readings))
  const said = (parse(readFileSync(file, 'utf8')) as Said[]).filter(({ want }) => !want.includes(outOfReach))
  const answers = said.map(({ q, want }) => ({ q, want, shown: rankActs(indexes, q).map(({ id }) => id) }))
  const share = (holds: (answer: (typeof answers)[number]) => boolean) =>
    (100 * answers.filter(holds).length) / answers.length
  return {
    all: answers.length,
    first: share(({ shown: [first = ''], want }) => want.includes(first)),
    named: share(({ shown, want }) => shown.some((key) => want.includes(key))),
    misses: answers.filter(({ shown: [first = ''], want }) => !want.includes(first)),
  }
}
