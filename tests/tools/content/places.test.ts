import { claimsOf } from '../../../tools/content/claims'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { countyPlaces } from '../../../tools/content/county/county-places'
import { loadCorpus } from '../../../tools/content/load'
import { demoPackOf } from '../../../tools/published/demo-pack'
import { readPublished } from '../../../tools/published/published'
import { complaintsOf, edited, problemsIn } from './small-pack'

const root = process.cwd()
const corpus = loadCorpus(root, 'guanxian')

test('what the report says of places is held to its sources', () => {
  const claims = claimsOf(corpus).filter(({ id }) => id.startsWith('places:'))
  expect(claims.length).toBeGreaterThanOrEqual(7)
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

const demo = readPublished(root, demoPackOf('guanxian'), { demo: true })

test('without lists there are no places, and nothing says where they are from', () => {
  const { places, billboards, origins } = compileCorpus(corpus, {}).places
  expect({ places, billboards, origins }).toEqual({ places: [], billboards: [], origins: {} })
})

test('the demonstration lists compile at full size, every record marked, every lesson with its title', () => {
  const pack = compileCorpus(corpus, {}, demo).places
  expect(pack.places).toHaveLength(demo.places?.records.length ?? 0)
  expect(pack.billboards).toHaveLength(demo.billboards?.records.length ?? 0)
  const origin = { documentNumber: '示例文号', importedOn: demo.places?.provenance.importedOn }
  expect(pack.origins).toMatchObject({ places: origin, billboards: { documentNumber: '示例文号' } })
  const records = [...pack.places, ...pack.billboards]
  expect(records.filter((record) => !record.demo)).toEqual([])
  expect(records.filter(({ lesson }) => lesson !== undefined && !pack.lessons[lesson])).toEqual([])
})

test('a published place of a township that is gone is complained of with its row', () => {
  const [place] = demo.places?.records ?? []
  const whole = corpus
  const townships = whole.disputes.townships.filter(({ id }) => id !== place?.township)
  const complaints = complaintsOf(() => countyPlaces({ ...whole, disputes: { ...whole.disputes, townships } }, demo))
  expect(complaints[0]).toContain(`${place?.id}（表格第${place?.row}行）：没有 ${place?.township} 这个乡镇（街道）`)
})
