import { claimsOf } from '../../../tools/content/claims'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { countyPlaces } from '../../../tools/content/county/county-places'
import { loadCorpus } from '../../../tools/content/load'
import { readPublished } from '../../../tools/published/published'
import { complaintsOf, edited, problemsIn } from './small-pack'

const root = process.cwd()
const corpus = () => loadCorpus(root, 'guanxian')

test('what the report says of places is held to its sources', () => {
  const claims = claimsOf(corpus()).filter(({ id }) => id.startsWith('places:'))
  expect(claims.length).toBeGreaterThanOrEqual(8)
  expect(claims.find(({ text }) => text.includes('33处'))?.cites).toContainEqual({
    source: 'report',
    section: '一(四)4',
  })
})

test('a lesson that is not there is complained of with its line', () => {
  expect(problemsIn(edited('places.yaml', 'reading: [ask-first]', 'reading: [gone]'))).toEqual([
    'places.yaml 第5行：没有 gone 这个课',
  ])
})

test('nothing is published in the county’s own pack', () => {
  const { places, billboards, origins } = compileCorpus(
    corpus(),
    {},
    readPublished(root, 'guanxian', { demo: false }),
  ).places
  expect({ places, billboards, origins }).toEqual({ places: [], billboards: [], origins: {} })
})

test('the demonstration lists compile at full size, every record marked, every lesson with its title', () => {
  const pack = compileCorpus(corpus(), {}, readPublished(root, 'guanxian', { demo: true })).places
  expect(pack.billboards).toHaveLength(352)
  expect(pack.places.filter(({ kind }) => kind === 'lawSquare' || kind === 'lawStreet')).toHaveLength(33)
  const origin = { documentNumber: '示例文号', importedOn: '2026-01-05' }
  expect(pack.origins).toEqual({ places: origin, billboards: origin })
  const records = [...pack.places, ...pack.billboards]
  expect(records.filter(({ demo }) => !demo)).toEqual([])
  expect(records.filter(({ lesson }) => lesson !== undefined && !pack.lessons[lesson])).toEqual([])
})

test('a published place of a township that is gone is complained of with its row', () => {
  const published = readPublished(root, 'guanxian', { demo: true })
  const whole = corpus()
  const townships = whole.disputes.townships.slice(1)
  const complaints = complaintsOf(() =>
    countyPlaces({ ...whole, disputes: { ...whole.disputes, townships } }, published),
  )
  expect(complaints[0]).toMatch(/demo-place-01（表格第2行）：没有 371525001 这个乡镇（街道）$/)
})
