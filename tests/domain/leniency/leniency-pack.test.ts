import type { LeniencyItem } from '@/domain/leniency/leniency'
import { itemReader, packItems, unpackItems } from '@/domain/leniency/leniency-pack'

const item = (id: string, more: Partial<LeniencyItem> = {}): LeniencyItem => ({
  id,
  field: '市容',
  department: '城管',
  kind: 'exempt',
  breach: '乱堆',
  conditions: [{ need: 'all', lines: ['初次', '改正'] }],
  correction: '清走',
  basis: ['《条例》第一条', '《办法》第二条'],
  cites: [],
  ...more,
})

const asked: LeniencyItem['conditions'] = [
  { need: 'all', lines: ['初次'] },
  { need: 'any', lines: ['改正', '没造成后果'] },
]
const { correction: _, ...nothingToCorrect } = item('a')

test.each([
  ['an exempt item', item('a')],
  ['a mitigated one', item('a', { kind: 'mitigated' })],
  ['one with a lesson', item('a', { lesson: 'first-time' })],
  ['one with a channel only', item('a', { channel: 'reconsideration' })],
  ['one with both', item('a', { lesson: 'first-time', channel: 'reconsideration' })],
  ['one without conditions or basis', item('a', { conditions: [], basis: [] })],
  ['one of which all and any conditions are asked', item('a', { conditions: asked })],
  ['one with nothing to put right', nothingToCorrect],
  ['one whose first word is what to put right', item('a', { field: '清走' })],
])('%s is unpacked as it was packed', (_, one) => {
  expect(unpackItems(packItems([one]))).toEqual([one])
})

test('words that items share stand in the pack once', () => {
  const { words } = packItems([item('a'), item('b', { department: '市容' })])
  expect([...words].sort()).toEqual([...new Set(words)].sort())
  expect(unpackItems(packItems([item('a'), item('b', { department: '市容' })]))[1]?.department).toBe('市容')
})

test('one invented item marks the whole pack, and then every item', () => {
  const packed = packItems([item('a', { demo: true }), item('b')])
  expect(packed.demo).toBe(true)
  expect(unpackItems(packed).map(({ demo }) => demo)).toEqual([true, true])
  expect(packItems([item('a')])).not.toHaveProperty('demo')
})

test('of the publication only what a reader is told goes along, and nothing where there is none', () => {
  const origin = { documentNumber: '试验1号', importedOn: '2026-01-05' }
  expect(packItems([], origin).origin).toEqual(origin)
  expect(packItems([])).not.toHaveProperty('origin')
})

test('a part is read by the table, but for what its item and part say otherwise', () => {
  const read = itemReader({ readings: ['hang行', 'zheng政证'], odd: { a: [[], [[0, 'xing']]] } })
  expect(read('a')(1, '行政')).toEqual(['xing', 'zheng'])
  expect(read('a')(0, '行政')).toEqual(['hang', 'zheng'])
  expect(read('b')(1, '行，x')).toEqual(['hang', '', ''])
})
