import { readKeptItems, toggleKeptItem } from '@/domain/kept/kept-item'

const [a, b] = [
  { id: 'a', title: '甲' },
  { id: 'b', title: '乙' },
]

test('the newest is first, and keeping a thing twice lets it go', () => {
  const both = toggleKeptItem(toggleKeptItem([], a), b)
  expect(both).toEqual([b, a])
  expect(toggleKeptItem(both, { ...a, title: '改了名' })).toEqual([b])
})

test.each([undefined, null, 'a', 3, {}, [null, 'a', { id: 'a' }, { title: '甲' }, { id: 1, title: '甲' }]])(
  'of %p nothing is kept, and nothing breaks',
  (stored) => {
    expect(readKeptItems(stored)).toEqual([])
  },
)

test('what can be read of damaged data is kept, once', () => {
  expect(readKeptItems([a, { id: 2 }, b, a])).toEqual([a, b])
})
