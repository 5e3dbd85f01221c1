import type { Claim } from '../content/claims'

/** How many statements rest on what. Kinds and laws come with their count, the most cited law first. */
export interface ClaimCounts {
  total: number
  /** Ids of statements, tips of our own aside, that cite nothing, or something without a name or address. */
  withoutSource: string[]
  byKind: [string, number][]
  byLaw: [string, number][]
}

export function countClaims(claims: readonly Claim[]): ClaimCounts {
  const citing = (holds: (cite: Claim['cites'][number]) => boolean) =>
    claims.filter(({ cites }) => cites.some(holds)).length
  const laws = claims.flatMap(({ cites }) => [
    ...new Set(cites.flatMap((cite) => (cite.source === 'law' ? [cite.law] : []))),
  ])
  const byLaw = [...new Set(laws)].map((law): [string, number] => [law, laws.filter((each) => each === law).length])
  return {
    total: claims.length,
    withoutSource: claims.filter(({ advice, cites }) => !advice && !cites.some(isNamed)).map(({ id }) => id),
    byKind: [
      ['引报告', citing(({ source }) => source === 'report')],
      [`引法律，${byLaw.length} 部`, citing(({ source }) => source === 'law')],
      ['引网页', citing(({ source }) => source === 'web')],
      ['小提醒，不引出处', claims.filter(({ advice }) => advice).length],
      ['虚构案例', claims.filter(({ fiction }) => fiction).length],
      ['由别的数算出来', claims.filter(({ derived }) => derived).length],
    ],
    byLaw: byLaw.sort((a, b) => b[1] - a[1]),
  }
}

function isNamed(cite: Claim['cites'][number]): boolean {
  if (cite.source === 'report') return cite.section !== ''
  return cite.source === 'law' ? cite.law !== '' : cite.url !== ''
}
