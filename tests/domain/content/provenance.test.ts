import fc from 'fast-check'
import {
  type Citation,
  citationKey,
  type LawDates,
  lawDates,
  parseCitationKey,
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
