import { ageInWords, isStale } from '@/domain/content/publication-age'

test.each([
  ['2026-11-25', '2026-11-25', '不到一个月前', false],
  ['2026-11-25', '2026-12-25', '不到一个月前', false],
  ['2026-11-25', '2026-12-26', '1 个月前', false],
  ['2026-05-25', '2026-11-25', '5 个月前', false],
  ['2026-05-25', '2026-11-26', '6 个月前', true],
  ['2025-08-31', '2026-02-28', '5 个月前', false],
  ['2025-08-31', '2026-03-01', '6 个月前', true],
  ['2024-11-25', '2026-11-26', '24 个月前', true],
  ['2026-12-31', '2026-11-25', '不到一个月前', false],
])('what was published on %s is on %s %s, and stale: %s', (publishedOn, today, words, stale) => {
  expect([ageInWords(publishedOn, today), isStale(publishedOn, today)]).toEqual([words, stale])
})
