import fc from 'fast-check'
import {
  type Citation,
  citationKey,
  groundsFrom,
  type LawDates,
  lawDates,
  parseCitationKey,
  unknownStanding,
} from '../../../src/domain/content/provenance'

test.each<[Citation, string]>([
  [{ source: 'report-2023', section: '一(四)3' }, 'report-2023/一(四)3'],
  [{ source: 'report-2023', section: '一(三)' }, 'report-2023/一(三)'],
  [{ source: 'administrative-penalty-law', article: 33 }, 'administrative-penalty-law/33'],
  [{ source: 'hotline-page' }, 'hotline-page'],
])('%j is keyed %s', (citation, key) => {
  expect(citationKey(citation)).toBe(key)
  expect(parseCitationKey(key)).toEqual(citation)
})

test('any citation is read back from its key', () => {
  const source = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  const section = fc.stringMatching(/^[一二三四](\([一二三四五六七八九十]\)\d?)?$/)
  const citation = fc.oneof(
    fc.record({ source }),
    fc.record({ source, section }),
    fc.record({ source, article: fc.integer({ min: 1, max: 2000 }) }),
  )
  fc.assert(fc.property(citation, (one) => expect(parseCitationKey(citationKey(one))).toEqual(one)))
})

test.each<[string, LawDates, [string, string][]]>([
  [
    'a new law',
    { version: '2020-05-28', effectiveOn: '2021-01-01', checkedOn: '2026-11-30' },
    [
      ['公布', '2020-05-28'],
      ['施行', '2021-01-01'],
      ['核对', '2026-11-30'],
    ],
  ],
  [
    'an amended law names the day it first came into force',
    { version: '2013-10-25', effectiveOn: '1994-01-01', checkedOn: '2026-11-30' },
    [
      ['最近修改', '2013-10-25'],
      ['最初施行', '1994-01-01'],
      ['核对', '2026-11-30'],
    ],
  ],
  [
    'one of which only the year is known',
    { version: '2026', effectiveOn: '2026-04-15' },
    [
      ['公布', '2026'],
      ['施行', '2026-04-15'],
    ],
  ],
  ['one of which no start is known', { version: '2018-09-21' }, [['公布', '2018-09-21']]],
])('%s', (_, law, dates) => {
  expect(lawDates(law)).toEqual(dates)
})

test('a law that came into force on the day it was made was not amended', () => {
  expect(lawDates({ version: '2026-04-15', effectiveOn: '2026-04-15' })[0]).toEqual(['公布', '2026-04-15'])
})

test('one of which only the start is known says no more', () => {
  expect(lawDates({ effectiveOn: '2026-04-15' })).toEqual([['施行', '2026-04-15']])
  expect(lawDates({ version: '2018-09-21', checkedOn: '2026-11-30' })[0]).toEqual(['公布', '2018-09-21'])
})

describe('whoever asks what a statement rests on', () => {
  const groundOf = groundsFrom({
    'mediation-law': {
      short: '调解法',
      title: '中华人民共和国某调解法',
      version: '2010-08-28',
      effectiveOn: '2011-01-01',
      texts: { 4: '调解不收费。' },
    },
    'old-rules': { short: '老办法', version: '1999', standing: 'unknown' },
    'report-2023': { short: '报告' },
    'some-page': { short: '某网页', url: 'https://example.invalid/page', accessedOn: '2026-11-30' },
  })

  test('is told the article of a law, its own words and since when it holds', () => {
    const citation = { source: 'mediation-law', article: 4 }
    expect(groundOf(citation)).toEqual({
      citation,
      name: '调解法第4条',
      title: '中华人民共和国某调解法',
      dates: '公布 2010-08-28 · 施行 2011-01-01',
      text: '调解不收费。',
    })
    expect(groundOf({ source: 'mediation-law', article: 5 })).not.toHaveProperty('text')
  })

  test('is told when nobody could make sure that a law still holds', () => {
    expect(groundOf({ source: 'old-rules', article: 1 })).toMatchObject({
      title: '老办法',
      dates: `公布 1999 · ${unknownStanding}`,
    })
  })

  test('is told the section of the report, of which there are no dates', () => {
    const citation = { source: 'report-2023', section: '一(四)3' }
    expect(groundOf(citation)).toEqual({ citation, name: '报告 一(四)3', title: '报告', dates: '' })
  })

  test('is told where a page was read and when', () => {
    expect(groundOf({ source: 'some-page' })).toEqual({
      citation: { source: 'some-page' },
      name: '某网页',
      title: '某网页',
      dates: '查看 2026-11-30',
      url: 'https://example.invalid/page',
    })
  })

  test('is told at least the name of a source that the pack does not have', () => {
    const citation = { source: 'gone', article: 3 }
    expect(groundOf(citation)).toEqual({ citation, name: 'gone第3条', title: 'gone', dates: '' })
  })
})
