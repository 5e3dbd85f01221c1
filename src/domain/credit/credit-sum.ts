import type { CreditRule } from './credit-rule'

/** How often each rule is counted, by its id; a rule that is not counted is not in it. */
export type Times = Readonly<Record<string, number>>

/** Enough for any question a reader may ask of the table, and too few to lose oneself in tapping. */
export const mostTimes = 99

export interface CreditSum {
  lines: { rule: CreditRule; times: number; points: number }[]
  total: number
}

/** `times` with one rule counted `count` times, held between none and `mostTimes`. */
export function withTimes(times: Times, rule: string, count: number): Times {
  const { [rule]: _, ...others } = times
  return count <= 0 ? others : { ...others, [rule]: Math.min(count, mostTimes) }
}

/** The points of the rules counted, added up. It says what the table says, and nothing of anybody. */
export function sumRules(rules: readonly CreditRule[], times: Times): CreditSum {
  const lines = rules.flatMap((rule) => {
    const count = times[rule.id]
    return count === undefined ? [] : [{ rule, times: count, points: rule.points * count }]
  })
  return { lines, total: lines.reduce((sum, { points }) => sum + points, 0) }
}

/** In words, since a minus is easily overlooked, and not read out. */
export function pointsInWords(points: number): string {
  if (points === 0) return '不加不减'
  return points > 0 ? `加 ${points} 分` : `减 ${-points} 分`
}

/** Categories in the order of the table, each once. */
export function categoriesOf(rules: readonly CreditRule[]): string[] {
  return [...new Set(rules.map(({ category }) => category))]
}
