import fc from 'fast-check'
import { checkAmount, checkDate, checkField, checkIdNumber, checkPhone } from '../../../src/domain/forms/field-check'
import type { Field, FieldKind } from '../../../src/domain/forms/form'
import { yuanInWords } from '../../../src/domain/forms/yuan'

const today = '2026-11-24'

describe('ID number (GB 11643)', () => {
  // The first is the example of the standard itself.
  test.each([
    ['11010519491231002X', '11010519491231002X'],
    ['11010519491231002x', '11010519491231002X'],
    ['110105 19491231 002X', '11010519491231002X'],
    ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
    ['440524188001010014', '440524188001010014'],
  ])('%s is right', (text, value) => {
    expect(checkIdNumber(text, today)).toEqual({ value, problem: null })
  })

  test.each([
    ['110105491231002', '18位，现在写了15位'],
    ['1101051949123100', '18位，现在写了16位'],
    ['X10105194912310029', '前17位都是数字'],
    ['110105194912310O2X', '前17位都是数字'],
    ['110105194902300028', '出生年月日'],
    ['110105202711250020', '出生年月日'],
    ['110105194912310020', '有一位写错了'],
    ['110105194912310047', '有一位写错了'],
  ])('%s is not', (text, problem) => {
    expect(checkIdNumber(text, today).problem).toContain(problem)
  })

  test('a single wrong figure, or two neighbours swapped, never passes', () => {
    const right = '11010519491231002X'
    const place = fc.integer({ min: 0, max: 16 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (at, by) => {
        const wrong = right.slice(0, at) + ((Number(right.charAt(at)) + by) % 10) + right.slice(at + 1)
        expect(checkIdNumber(wrong, today).problem).not.toBeNull()
      }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), (at) => {
        fc.pre(right.charAt(at) !== right.charAt(at + 1))
        const wrong = right.slice(0, at) + right.charAt(at + 1) + right.charAt(at) + right.slice(at + 2)
        expect(checkIdNumber(wrong, today).problem).not.toBeNull()
      }),
    )
  })
})

describe('phone', () => {
  test.each([
    ['13800138000', '13800138000'],
    ['138 0013 8000', '13800138000'],
    ['138-0013-8000', '13800138000'],
    ['+86 13800138000', '13800138000'],
    ['8613800138000', '13800138000'],
    ['０６３５－５２００００１', '0635-5200001'],
    ['06355200001', '0635-5200001'],
    ['(0635)5200001', '0635-5200001'],
    ['0635-5200001-802', '0635-5200001-802'],
    ['01012345678', '010-12345678'],
    ['4001234567', '4001234567'],
    ['95588', '95588'],
    ['12345', '12345'],
    ['10086', '10086'],
  ])('%s is right', (text, value) => {
    expect(checkPhone(text)).toEqual({ value, problem: null })
  })

  test.each([
    ['1380013800', '手机号是11位，现在写了10位'],
    ['138001380000', '手机号是11位，现在写了12位'],
    ['5200001', '请加上区号'],
    ['没有', '只写数字'],
    ['138a0138000', '只写数字'],
    ['12001380000', '不像一个电话号码'],
    ['111', '不像一个电话号码'],
  ])('%s is not', (text, problem) => {
    expect(checkPhone(text).problem).toContain(problem)
  })
})

describe('amount', () => {
  test.each([
    ['35000', '35000'],
    ['35,000.50', '35000.50'],
    ['35，000', '35000'],
    ['¥1200.5', '1200.50'],
    ['3.5万', '35000'],
    ['3.55555万元', '35555.50'],
    ['2亿', '200000000'],
    ['0.05', '0.05'],
    ['00120元', '120'],
    ['300块钱', '300'],
    ['１２００元整', '1200'],
  ])('%s is %s', (text, value) => {
    expect(checkAmount(text)).toEqual({ value, problem: null })
  })

  test.each([
    ['三万', '用数字写'],
    ['3万5', '用数字写'],
    ['-5', '用数字写'],
    ['12.345', '最多写到分'],
    ['0', '要大于0'],
    ['0.00', '要大于0'],
    ['99999亿', '太大了'],
    ['3,50', '用数字写'],
  ])('%s is no amount', (text, problem) => {
    expect(checkAmount(text).problem).toContain(problem)
  })

  test.each([
    ['35000', '叁万伍仟元整'],
    ['1200.05', '壹仟贰佰元零伍分'],
    ['1200.50', '壹仟贰佰元伍角'],
    ['10', '壹拾元整'],
    ['100001', '壹拾万零壹元整'],
    ['1000000', '壹佰万元整'],
    ['10050000', '壹仟零伍万元整'],
    ['100000000', '壹亿元整'],
    ['100000001', '壹亿零壹元整'],
    ['6007.14', '陆仟零柒元壹角肆分'],
    ['0.05', '伍分'],
    ['0.50', '伍角'],
    ['0', '零元整'],
    ['987654321012.34', '玖仟捌佰柒拾陆亿伍仟肆佰叁拾贰万壹仟零壹拾贰元叁角肆分'],
  ])('%s in words is %s', (amount, words) => {
    expect(yuanInWords(amount)).toBe(words)
  })

  test('two amounts never read the same', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999 })
    const said = (n: number) => yuanInWords((n / 100).toFixed(2))
    fc.assert(fc.property(cents, cents, (a, b) => expect(said(a) === said(b)).toBe(a === b)))
  })
})

describe('date', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['２０２４-３-５', '2024-03-05'],
    ['2024-02-29', '2024-02-29'],
    ['1900-01-01', '1900-01-01'],
    ['2100-12-31', '2100-12-31'],
  ])('%s is %s', (text, value) => {
    expect(checkDate(text)).toEqual({ value, problem: null })
  })

  test.each([
    ['2024年3月', '2024-03'],
    ['2024-03', '2024-03'],
    ['202403', '2024-03'],
  ])('%s is %s where a month is enough', (text, value) => {
    expect(checkDate(text, { month: true })).toEqual({ value, problem: null })
    expect(checkDate(text)).toEqual({ value, problem: '还要写上几日。' })
  })

  test.each([
    ['2023-02-29', '2023年没有2月29日，请再核对一遍。'],
    ['2100-02-29', '2100年没有2月29日，请再核对一遍。'],
    ['2024-02-30', '没有2月30日，请再核对一遍。'],
    ['2024-06-31', '没有6月31日，请再核对一遍。'],
    ['2026-6-31', '没有6月31日，请再核对一遍。'],
    ['2024-01-32', '没有1月32日，请再核对一遍。'],
    ['2024-04-00', '没有4月0日，请再核对一遍。'],
    ['2024-13-01', '没有13月，请再核对一遍。'],
    ['2024-0-1', '没有0月，请再核对一遍。'],
    ['0204-03-05', '年份要在1900年到2100年之间，请再核对一遍。'],
    ['0001-01-01', '年份要在1900年到2100年之间，请再核对一遍。'],
    ['9999-12-31', '年份要在1900年到2100年之间，请再核对一遍。'],
    ['2026', '还要写上几月几日。'],
    ['2026-7', '还要写上几日。'],
    ['2026--5', '还要写上几月。'],
    ['-7-5', '还要写上哪一年。'],
    ['--5', '还要写上哪一年。'],
    ['26-7-5', '年份请写四位，比如2026年。'],
    ['202-7-5', '年份请写四位，比如2026年。'],
    ['去年三月', '日期请写成年月日，比如2024年3月5日。'],
    ['二〇二六-3-2', '日期请写成年月日，比如2024年3月5日。'],
    ['3月5日', '日期请写成年月日，比如2024年3月5日。'],
  ])('%s is told: %s', (text, problem) => {
    expect(checkDate(text).problem).toBe(problem)
  })

  test('where a month is enough, a year alone still lacks its month', () => {
    expect(checkDate('2026', { month: true }).problem).toBe('还要写上几月。')
  })

  test.each([
    ['2026-11-24', null],
    ['2026-11', null],
    ['2026-11-25', '这一天还没有到，请再核对一遍。'],
    ['2026-12', '这个月还没有到，请再核对一遍。'],
  ])('of what has happened, %s', (text, problem) => {
    expect(checkDate(text, { latest: today, month: true }).problem).toBe(problem)
  })

  test('whatever is typed is answered, and kept where it is no date', () => {
    const part = fc.oneof(fc.string({ maxLength: 5 }), fc.nat(99999).map(String), fc.constant(''))
    fc.assert(
      fc.property(part, part, part, (year, month, day) => {
        const { value, problem } = checkDate(`${year}-${month}-${day}`)
        if (problem === null) {
          expect(value).toMatch(/^(?:19|20)\d\d-\d\d-\d\d$|^2100-\d\d-\d\d$/)
          expect(new Date(`${value}T00:00:00Z`).toISOString()).toContain(value)
        }
      }),
    )
  })
})

describe('a field', () => {
  const field = (kind: FieldKind, more: Partial<Field> = {}): Field => ({ id: 'f', label: '栏', kind, ...more })
  const kinds: FieldKind[] = ['text', 'longText', 'date', 'amount', 'number', 'phone', 'idNumber', 'choice']

  test.each(kinds)('of kind %s may be left empty, whatever the law asks', (kind) => {
    expect(checkField(field(kind, { required: 'law' }), ' 　', today)).toEqual({ value: '', problem: null })
  })

  test('text is one line, a long text keeps its lines', () => {
    expect(checkField(field('text'), ' 某某村\n12号 ', today).value).toBe('某某村 12号')
    expect(checkField(field('longText'), '一\n二\n', today).value).toBe('一\n二')
  })

  test('too long a text is said to be', () => {
    expect(checkField(field('text'), '字'.repeat(101), today).problem).toBe('写了101个字，最多100个字，请缩短一些。')
  })

  test('a number is figures, as many as are wanted', () => {
    expect(checkField(field('number'), '６８', today)).toEqual({ value: '68', problem: null })
    expect(checkField(field('number'), '68岁', today).problem).toBe('这里只写数字。')
    expect(checkField(field('number', { digits: 6 }), '25250', today).problem).toBe('这里是6位数字，现在写了5位。')
    expect(checkField(field('number', { digits: 6 }), '012345', today)).toEqual({ value: '012345', problem: null })
  })

  test('a number has a largest, and no noughts before it', () => {
    expect(checkField(field('number', { max: 130 }), '0068', today)).toEqual({ value: '68', problem: null })
    expect(checkField(field('number', { max: 130 }), '131', today).problem).toBe('这个数太大了，请再核对一遍。')
    expect(checkField(field('number'), '1000000', today).problem).toBe('这个数太大了，请再核对一遍。')
  })

  test('a day that lies centuries off is no day of birth', () => {
    expect(checkIdNumber('110101000101010019', today).problem).toContain('出生年月日')
  })

  test('a problem keeps what was typed', () => {
    expect(checkField(field('date'), '2026-6-31', today).value).toBe('2026-6-31')
    expect(checkField(field('phone'), '1380013800', today).value).toBe('1380013800')
  })
})
