import { citationKey } from '../../src/domain/content/provenance'
import { ContentError, type Problem } from '../pack/problem'
import { groundedClaims } from './claims'
import type { Corpus } from './corpus'
import { figuresIn, numbersIn } from './figures'
import type { LawPack } from './laws'

/**
 * Looks for every figure of a statement in the articles it cites; 三十 and 30 are one figure. Left out are invented cases, and
 * what also rests on the report or on web pages alone, whose texts are not at hand.
 * @throws ContentError with each figure that no cited article says.
 */
export function checkFigures(corpus: Corpus, laws: LawPack): void {
  const places = new Map(corpus.citations.map((placed) => [placed.citation, placed]))
  const problems = groundedClaims(corpus).flatMap(({ claim, citations }): Problem[] => {
    if (claim.fiction || citations.some((citation) => 'section' in citation)) return []
    const articles = citations.flatMap((citation) => laws[citationKey(citation)] ?? [])
    const place = citations[0] && places.get(citations[0])
    if (articles.length === 0 || !place) return []
    const backed = numbersIn(articles.join('\n'))
    for (const [value, sum] of Object.entries(claim.derived ?? {}))
      if ([...numbersIn(sum)].every((operand) => backed.has(operand))) backed.add(Number(value))
    const unbacked = figuresIn(claim.text).filter(({ values }) => !values.some((value) => backed.has(value)))
    return unbacked.map(({ written }) => ({
      file: place.file,
      line: place.line,
      message: `“${claim.text.slice(0, 20)}…”里的 ${written}，引的条文里都没有：对照条文改数字，或者补上写着它的那一条`,
    }))
  })
  if (problems.length > 0) throw new ContentError(problems)
}
