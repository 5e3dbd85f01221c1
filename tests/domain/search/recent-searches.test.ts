import { forgetSearch, readRecentSearches, rememberSearch } from '@/domain/search/recent-searches'

test('the newest is first, each once however it is written, eight at most', () => {
  const typed = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '三 ', '（九）']
  expect(typed.reduce<string[]>(rememberSearch, [])).toEqual(['（九）', '三', '八', '七', '六', '五', '四', '二'])
})

test('what holds no word is not remembered', () => {
  expect(rememberSearch(['一'], ' ， ')).toEqual(['一'])
})

test('one is forgotten alone', () => {
  expect(forgetSearch(['一', '二'], '一')).toEqual(['二'])
})

test.each([[null], ['一'], [{}], [[1, null, '一', ['二'], '一']]])('%j is read as sound searches', (stored) => {
  expect(readRecentSearches(stored)).toEqual(Array.isArray(stored) ? ['一'] : [])
})
