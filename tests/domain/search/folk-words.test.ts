import { type FolkWord, searchWithFolkWords } from '@/domain/search/folk-words'
import { indexRecords } from '@/domain/search/search'

const folk = (id: string, says: string[], writes: string[]): FolkWord => ({
  id,
  says,
  writes,
  reason: { text: '说法不同', cites: [] },
})
const folkWords = [
  folk('pay', ['工钱'], ['报酬']),
  folk('unpaid', ['老板不给工钱', '老板 不给'], ['拖欠 报酬']),
  folk('days', ['歇班'], ['休息日']),
]
const titles = ['劳动报酬', '拖欠劳动报酬', '休息日', '离婚', '老板不给工钱怎么办']
const index = indexRecords(titles.map((text) => [{ text }]))

const find = (query: string) => {
  const { found, words, heard } = searchWithFolkWords(index, query, folkWords)
  return { found: found.map((at) => titles[at]), words, heard: heard.map(({ said, folk: { id } }) => [said, id]) }
}

test('a word within a longer one that is heard is part of it', () => {
  expect(find('老板不给工钱')).toEqual({
    found: ['老板不给工钱怎么办', '拖欠劳动报酬'],
    words: ['老板不给工钱', '拖欠', '报酬'],
    heard: [['老板不给工钱', 'unpaid']],
  })
})

test('words beside one another are all heard, the longest first', () => {
  expect(find('工钱和老板总是不给').heard).toEqual([
    ['老板总是不给', 'unpaid'],
    ['工钱', 'pay'],
  ])
})

test('a saying leaves room where it has a space, but its words stand whole and in their order', () => {
  expect(find('老板一直都不给').heard).toEqual([['老板一直都不给', 'unpaid']])
  expect(find('不给老板').heard).toEqual([])
  expect(find('老在板不肯给').heard).toEqual([])
})

test('what is typed in traditional characters is looked for in both, and heard', () => {
  expect(find('離婚')).toEqual({ found: ['离婚'], words: ['離婚', '离婚'], heard: [] })
  expect(find('工錢')).toMatchObject({
    found: ['老板不给工钱怎么办', '劳动报酬', '拖欠劳动报酬'],
    heard: [['工钱', 'pay']],
  })
})

test('what is typed as it is written is looked for once', () => {
  expect(find('休息日')).toEqual({ found: ['休息日'], words: ['休息日'], heard: [] })
})
