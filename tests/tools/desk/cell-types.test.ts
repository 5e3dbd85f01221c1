import fc from 'fast-check'
import {
  type CellType,
  type Choices,
  choice,
  code,
  date,
  type FilledCell,
  lines,
  number,
  phone,
  slug,
  text,
} from '../../../tools/published/cell-types'
import { plainSigns, plainText } from '../../../tools/published/plain-text'

const choices: Choices = {
  county: { name: '示例县' },
  townships: [
    { id: '371525001', label: '清泉街道' },
    { id: '371525101', label: '贾镇' },
  ],
  channels: [],
  lessons: [],
}

function read(type: CellType, value: FilledCell['value'], date1904 = false) {
  const reading = type.read({ value, date1904, choices })
  return 'value' in reading ? reading.value : { wrong: reading.message }
}

describe('what people type is understood', () => {
  test.each([
    ['ｍａｒｋｅｔ－０１２', 'market-012'],
    [' item-1\u200b', 'item-1'],
    [12, '12'],
  ])('as an id: %j', (value, expected) => expect(read(slug, value)).toBe(expected))

  test.each([
    ['２０２６年１月５日', '2026-01-05'],
    ['2026/1/5', '2026-01-05'],
    ['2026.01.05', '2026-01-05'],
    ['2026。1。5', '2026-01-05'],
    ['2026-1-5 00:00:00', '2026-01-05'],
    ['20260105', '2026-01-05'],
    [20260105, '2026-01-05'],
    [46027, '2026-01-05'],
    ['46027', '2026-01-05'],
    [46027.75, '2026-01-05'],
    [new Date('2026-01-05T09:30:00Z'), '2026-01-05'],
    ['2024-02-29', '2024-02-29'],
  ])('as a date: %j', (value, expected) => expect(read(date, value)).toBe(expected))

  test('a serial date of a Mac counts from 1904', () => expect(read(date, 44565, true)).toBe('2026-01-05'))

  test.each([
    ['１１５．４４', 115.44],
    [' 115.44\u00a0', 115.44],
    ['－5', -5],
    ['+5', 5],
    ['1.5E2', 150],
  ])('as a number: %j', (value, expected) => expect(read(number({ min: -200, max: 200 }), value)).toBe(expected))

  test.each([
    ['0635-1234567', '0635-1234567'],
    ['（0635）1234567', '0635-1234567'],
    ['0635 1234567', '06351234567'],
    ['０６３５—１２３４５６７', '0635-1234567'],
    [13812345678, '13812345678'],
    ['12348', '12348'],
    ['400-123-4567', '400-123-4567'],
  ])('as a phone: %j', (value, expected) => expect(read(phone, value)).toBe(expected))

  test.each([
    ['清泉街道', '371525001'],
    ['清泉 街道', '371525001'],
    ['371525101', '371525101'],
    [371525101, '371525101'],
  ])('as a choice: %j', (value, expected) => expect(read(choice('townships'), value)).toBe(expected))

  test.each([
    ['第一行\n第二行', '第一行第二行'],
    ['one\r\ntwo', 'one two'],
    ['　两个　空格　', '两个 空格'],
    ['处罚７６２项（ＡＢ）', '处罚762项（AB）'],
  ])('as words: %j', (value, expected) => expect(read(text(40), value)).toBe(expected))

  test('as several points, one a line', () =>
    expect(read(lines(10), '条件一\r\n\n　条件二 \n')).toEqual(['条件一', '条件二']))

  test('as a printed code', () => expect(read(code, 'ＳＬ-００１')).toBe('SL-001'))
})

describe('what cannot be meant is refused', () => {
  test.each([
    ['“Market_01”不能当编号', slug, 'Market_01'],
    ['“一号”不能当编号', slug, '一号'],
    ['“2026-02-30”不是日期', date, '2026-02-30'],
    ['“26/1/5”不是日期', date, '26/1/5'],
    ['“1月5日”不是日期', date, '1月5日'],
    ['“20000.5”不是日期', date, 20000.5],
    ['“”不是日期', date, new Date(Number.NaN)],
    ['“true”不是日期', date, true],
    ['“五”不是数字', number({ min: 0, max: 10 }), '五'],
    ['“5分”不是数字', number({ min: 0, max: 10 }), '5分'],
    ['11 不在范围里', number({ min: 0, max: 10 }), 11],
    ['1.5 不是整数', number({ min: 0, max: 10, whole: true }), 1.5],
    ['“Infinity”不是数字', number({ min: 0, max: 10 }), Number.POSITIVE_INFINITY],
    ['“6351234567”不是能拨的号码', phone, 6351234567],
    ['“0635-1234567、0635-7654321”不是能拨的号码', phone, '0635-1234567、0635-7654321'],
    ['“示例号码”不是能拨的号码', phone, '示例号码'],
    ['没有“清水县”这一项', choice('townships'), '清水县'],
    ['有 4 个字，太长', text(3), '四个字呢'],
    ['“第一块”不像牌上的码', code, '第一块'],
  ] as [string, CellType, FilledCell['value']][])('%s', (wrong, type, value) =>
    expect(read(type, value)).toEqual({ wrong }),
  )

  test('with a hint that mends it', () => {
    const reading = slug.read({ value: 'Market_01', date1904: false, choices })
    expect(reading).toMatchObject({ fix: '写成 market-01 这样，只用小写英文字母、数字和连字符' })
  })
})

const anyCell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'０１２９ａＺ－—．。 　\n\t\u200b(（1a-./:年月日E+') }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
)

test.each([
  ['slug', slug, /^[a-z0-9]+(-[a-z0-9]+)*$/],
  ['date', date, /^(19|20)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/],
  ['phone', phone, /^[\d-]{3,20}$/],
  ['code', code, /^[A-Za-z0-9-]{1,20}$/],
  ['text', text(20), /^[^\n]{0,40}$/u],
] as const)('whatever is in a cell, %s reads it well formed or says what is wrong', (_, type, form) => {
  fc.assert(
    fc.property(anyCell, fc.boolean(), (value, date1904) => {
      const reading = type.read({ value, date1904, choices })
      if ('value' in reading) expect(reading.value).toMatch(form)
      else expect(reading.message && reading.fix).toBeTruthy()
    }),
    { numRuns: 500 },
  )
})

test('cleaning twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      expect(plainText(plainText(raw))).toBe(plainText(raw))
      expect(plainSigns(plainSigns(raw))).toBe(plainSigns(raw))
    }),
  )
})
