import { heldYears } from '../domain/disputes/deadline-book'
import { corpus } from './county-corpus'

const { holidays } = corpus.disputes

test('a notice that the counting was tried with is here as it was then', () => {
  const tried = new Map(heldYears.map((notice) => [notice.source, notice]))
  const known = holidays.filter(({ source }) => tried.has(source))
  expect(known.length).toBeGreaterThan(0)
  for (const notice of known) expect(notice).toEqual(tried.get(notice.source))
})

test('between the first year and the last none is left out', () => {
  const years = [...new Set(holidays.map(({ year }) => year))]
  expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index))
})
