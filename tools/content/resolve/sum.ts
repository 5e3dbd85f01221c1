/**
 * Value of a sum such as `762-419` or `1+2*3`: plain decimals joined by + - * /, no brackets, the usual order.
 * `undefined` for anything else. It reads exactly what the claims checker reads.
 */
export function evaluateSum(sum: string): number | undefined {
  if (!/^\d+(\.\d+)?([-+*/]\d+(\.\d+)?)+$/.test(sum)) return undefined
  const terms = sum.match(/[-+]?[^-+]+/g) ?? []
  return terms.reduce((total, term) => total + evaluateTerm(term), 0)
}

function evaluateTerm(term: string): number {
  const factors = term.match(/[*/]?[^*/]+/g) ?? []
  return factors.reduce((product, factor) => {
    if (factor.startsWith('*')) return product * Number(factor.slice(1))
    if (factor.startsWith('/')) return product / Number(factor.slice(1))
    return Number(factor)
  }, 0)
}

/** Why `value: sum` does not hold, in an editor's words; `undefined` when it does. */
export function derivedFault(value: string, sum: string): string | undefined {
  const result = evaluateSum(sum)
  if (result === undefined) return `看不懂算式 ${sum}，应写成 762-419 这样`
  // The report's own percentages have two decimals.
  return Math.abs(result - Number(value)) < 0.005 ? undefined : `${sum} 等于 ${result}，不是 ${value}`
}
