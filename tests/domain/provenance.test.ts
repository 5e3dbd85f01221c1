import fc from 'fast-check'
import { type Citation, citationKey, parseCitationKey } from '../../src/domain/provenance'

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
