import { type Doors, doorIndex, rankDoors } from '@/domain/search/doors'
import { compileDoors } from '../../../tools/content/compile/compile-doors'
import { readParts } from '../../../tools/content/compile/readings'
import type { SpokenKind } from '../../../tools/content/corpus'
import { noDisputes } from './small-pack'

const kind = (id: string, telling: string[], usual: string[] = []): SpokenKind => ({
  id,
  name: `叫${id}`,
  telling,
  usual,
  asked: [],
})

const spoken = [
  kind('wages', ['工资', '拖欠工资', '加班费'], ['老板', '包工头', '工地干活']),
  kind('dog', ['狗咬', '狂犬疫苗'], ['邻居家的狗', '没拴绳']),
  kind('marriage', ['彩礼', '离婚'], ['媳妇跑了', '婆婆']),
  kind('out', ['专利', '签证'], ['天气预报']),
]
const texts = spoken.flatMap(({ telling, usual }) => [...telling, ...usual])
const pack = compileDoors(
  {
    disputes: noDisputes,
    spoken,
    sayings: { suggestions: [], fillers: ['怎么办', '请问', '俺'], sayings: [] },
  },
  (key) => (key === 'triage:wages' ? 7 : undefined),
)
const index = doorIndex(pack, readParts([['spoken', [...texts, '发财', '公家']]]).readings)

const rank = (query: string): Doors => rankDoors(index, query)
const first = (query: string) => pack.kinds[rank(query).kinds[0] ?? -1]?.id

test.each([
  ['工资老板拖欠', 'wages'],
  ['老板 拖欠 工资', 'wages'],
  ['拖欠老板工资', 'wages'],
  ['干了半年的活包工头一分钱工资也没给过', 'wages'],
  ['邻居家大狗把娃咬了，打了狂犬疫苗', 'dog'],
  ['俺媳妇跑了请问彩礼怎么办', 'marriage'],
])('%s, in any order, with or without spaces, as far as it fits, is about %s', (query, id) => {
  expect(first(query)).toBe(id)
})

test('what every question has in it weighs nothing', () => {
  expect(rank('请问俺怎么办')).toEqual({ fit: 'none', kinds: [] })
  expect(rank('请问离婚怎么办')).toEqual(rank('离婚'))
})

test.each([
  ['财礼', 'marriage'],
  ['拖欠公资', 'wages'],
  ['caili', 'marriage'],
  ['tuoqian gongzi', 'wages'],
  ['tqgz', 'wages'],
  ['JBF', 'wages'],
  ['ｌｉｈｕｎ', 'marriage'],
  ['離婚', 'marriage'],
  ['拖欠工資', 'wages'],
])('%s is heard as it was meant', (query, id) => {
  expect(first(query)).toBe(id)
})

test('what is out of reach is told so, and what nobody knows is not guessed at', () => {
  expect(rank('申请专利要签证吗').fit).toBe('out')
  expect(rank('qqqzzz').fit).toBe('none')
  expect(rank('嗷嗷嗷').fit).toBe('none')
  for (const query of ['', ' ', '。', '😀', '\ud83d', 'z']) expect(rank(query)).toEqual({ fit: 'none', kinds: [] })
})

test('what only partly fits says so', () => {
  expect(rank('拖欠工资').fit).toBe('well')
  expect(rank('婆婆天天早晨五点钟起床跑步').fit).not.toBe('well')
})

test('a saying that was heard speaks for its kinds', () => {
  const dog = pack.kinds.findIndex(({ id }) => id === 'dog')
  expect(rankDoors(index, '嗷嗷', [[dog]]).kinds).toEqual([dog])
})

test('a kind without questions has a name and no place', () => {
  expect(pack.kinds.map(({ id, place }) => [id, place])).toEqual([
    ['wages', 7],
    ['dog', undefined],
    ['marriage', undefined],
    ['out', undefined],
  ])
  expect(pack.kinds[1]?.name).toBe('叫dog')
})

test('more kinds than there are voices are refused', () => {
  const many = Array.from({ length: 37 }, (_, at) => kind(`k${at}`, ['工资']))
  expect(() =>
    compileDoors(
      {
        disputes: noDisputes,
        spoken: many,
        sayings: { suggestions: [], fillers: [], sayings: [] },
      },
      () => undefined,
    ),
  ).toThrow('36')
})
