import { citationKey } from '../../src/domain/content/provenance'
import { claimsOf } from '../../tools/content/claims'
import { corpus } from './county-corpus'

test('there are at least 30 lessons and 150 statements', () => {
  expect(corpus.lessons.length).toBeGreaterThanOrEqual(30)
  expect(claimsOf(corpus).length).toBeGreaterThanOrEqual(150)
})

test('lessons draw on every chapter of part one, and on every section of parts three and four', () => {
  const cited = new Set(
    corpus.lessons.flatMap(({ lesson }) => lesson.cards.flatMap((card) => card.cites.map(citationKey))),
  )
  const citesBelow = (prefix: string) => [...cited].some((key) => key.startsWith(`report-2023/${prefix}`))
  const chapters = [...'一二三四五六七八'].map((chapter) => `一(${chapter})`)
  const sections = corpus.sections.map(({ key }) => key).filter((key) => /^[三四]\(/.test(key))
  expect(sections).toHaveLength(11)
  expect([...chapters, ...sections].filter((place) => !citesBelow(place))).toEqual([])
})

test('the slip of the report (整改到位率 952%) is repeated nowhere', () => {
  expect(claimsOf(corpus).filter(({ text }) => /952|95\.2/.test(text))).toEqual([])
})
