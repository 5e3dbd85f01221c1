import { visible } from '../content/visible-text'
import type { Field } from './form'

/** An answer as it is kept, and what the reader is told where its form can not be right. Empty is always right. */
export interface Checked {
  value: string
  problem: string | null
}

/** Longest answer in characters. */
const longestText = 100
const longestLongText = 3000

const good = (value: string): Checked => ({ value, problem: null })
const bad = (value: string, problem: string): Checked => ({ value, problem })

/**
 * Checks the form of an answer, never its truth. A problem stops nobody: what was typed is kept, and left out of the paper.
 * @param today ISO `YYYY-MM-DD`
 */
export function checkField(field: Field, typed: string, today: string): Checked {
  const text = visible(typed)
  if (text.trim() === '') return good('')
  switch (field.kind) {
    case 'idNumber':
      return checkIdNumber(text, today)
    case 'phone':
      return checkPhone(text)
    case 'amount':
      return checkAmount(text)
    case 'date':
      return checkDate(text, { ...(field.past && { latest: today }), month: field.month ?? false })
    case 'number':
      return checkNumber(text, field)
    case 'choice':
      return good(text)
    case 'text':
      return checkLength(text.trim().replace(/\s*\n\s*/g, ' '), longestText)
    case 'longText':
      return checkLength(text.trim(), longestLongText)
  }
}

function checkLength(text: string, max: number): Checked {
  const length = [...text].length
  return length <= max ? good(text) : bad(text, `写了${length}个字，最多${max}个字，请缩短一些。`)
}

/** Full-width letters and figures made half-width, all spaces taken out, seen or not. */
function plain(text: string): string {
  return visible(text)
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, '')
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** The citizen's number of GB 11643: 17 figures with the day of birth, and a check digit by ISO 7064 MOD 11-2. */
export function checkIdNumber(text: string, today: string): Checked {
  const value = plain(text).toUpperCase()
  if (value.length !== 18) return bad(value, `身份证号是18位，现在写了${value.length}位。`)
  if (!/^\d{17}[\dX]$/.test(value)) return bad(value, '身份证号前17位都是数字，最后一位是数字或者X。')
  const birth = `${value.slice(6, 10)}-${value.slice(10, 12)}-${value.slice(12, 14)}`
  // The standard's own example was born in 1880.
  if (birth < '1880' || !isDay(birth) || birth > today)
    return bad(value, '身份证号第7到14位是出生年月日，现在这一段不对。')
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value.charAt(index)), 0)
  if ('10X98765432'.charAt(sum % 11) !== value.charAt(17))
    return bad(value, '身份证号有一位写错了，请照着身份证再核对一遍。')
  return good(value)
}

/** Mobile, fixed line with its area code, 400/800 and service numbers. */
export function checkPhone(text: string): Checked {
  const value = plain(text)
    .replace(/^\+?86-?(?=1)/, '')
    .replace(/[()-]+/g, '-')
    .replace(/^-/, '')
  const figures = value.replace(/-/g, '')
  if (!/^\d+$/.test(figures)) return bad(value, '电话号码只写数字，区号后面可以加一条短横线。')
  if (/^1[3-9]/.test(figures))
    return figures.length === 11 ? good(figures) : bad(value, `手机号是11位，现在写了${figures.length}位。`)
  const fixed = /^(0(?:10|2\d|[3-9]\d\d))-?(\d{7,8})(?:-(\d{1,6}))?$/.exec(value)
  if (fixed) return good(fixed.slice(1).filter(Boolean).join('-'))
  if (/^[48]00\d{7}$|^1[0-2]\d{3}$|^9[56]\d{3,4}$/.test(figures)) return good(figures)
  if (/^[2-8]\d{6,7}$/.test(figures)) return bad(value, '座机前面请加上区号。')
  return bad(value, '这不像一个电话号码，请再核对一遍。')
}

/** Yuan, as a plain decimal: "3.5万元" → "35000", "1,200.50" → "1200.50". */
export function checkAmount(text: string): Checked {
  const typed = plain(text)
  const match = /^[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(万|亿)?(?:元整?|圆整?|块钱?)?$/.exec(typed)
  if (!match) return bad(typed, '金额请用数字写，单位是元，比如35000或者3.5万。')
  const [, whole = '', fraction = '', unit] = match
  const shift = unit === '亿' ? 8 : unit === '万' ? 4 : 0
  const figures = whole.replace(/,/g, '') + fraction.slice(0, shift).padEnd(shift, '0')
  const yuan = figures.replace(/^0+(?=\d)/, '')
  const rest = fraction.slice(shift).replace(/0+$/, '')
  if (rest.length > 2) return bad(typed, '金额最多写到分，也就是两位小数。')
  if (yuan.length > 12) return bad(typed, '这个金额太大了，请再核对一遍。')
  if (/^0*$/.test(yuan + rest)) return bad(typed, '金额要大于0；没有就空着。')
  return good(rest ? `${yuan}.${rest.padEnd(2, '0')}` : yuan)
}

/** A year beyond these is a slip of the finger. */
const YEARS = { first: 1900, last: 2100 }

interface DateLimits {
  /** The last day that may be, ISO. */
  latest?: string
  /** A month is enough. */
  month?: boolean
}

/**
 * ISO `YYYY-MM-DD`, or `YYYY-MM` where only the month is known. Parts typed one by one come as `2026-6-31`, with nothing
 * between the lines for what is not yet typed.
 */
export function checkDate(text: string, { latest, month: monthIsEnough = false }: DateLimits = {}): Checked {
  const typed = plain(text)
  const match =
    /^(\d*)[-/.年](\d{0,2})(?:[-/.月](?:(\d{1,2})[日号]?)?)?$/.exec(typed) ?? /^(\d{4})(?:(\d\d)(\d\d)?)?$/.exec(typed)
  if (!match) return bad(typed, '日期请写成年月日，比如2024年3月5日。')
  const [, year = '', month = '', day = ''] = match
  const missing = missingIn(year, month, day, monthIsEnough)
  const value = [year, month.padStart(2, '0'), ...(day === '' ? [] : [day.padStart(2, '0')])].join('-')
  if (year !== '' && year.length !== 4) return bad(typed, '年份请写四位，比如2026年。')
  if (year !== '' && (Number(year) < YEARS.first || Number(year) > YEARS.last))
    return bad(typed, `年份要在${YEARS.first}年到${YEARS.last}年之间，请再核对一遍。`)
  if (month !== '' && (Number(month) < 1 || Number(month) > 12))
    return bad(typed, `没有${Number(month)}月，请再核对一遍。`)
  if (missing) return bad(month === '' || year === '' ? typed : value, `还要写上${missing}。`)
  if (day !== '' && !isDay(value)) return bad(typed, `${noSuchDay(value)}，请再核对一遍。`)
  if (latest !== undefined && value > latest.slice(0, value.length))
    return bad(value, `${day === '' ? '这个月' : '这一天'}还没有到，请再核对一遍。`)
  return good(value)
}

function missingIn(year: string, month: string, day: string, monthIsEnough: boolean): string {
  if (year === '') return '哪一年'
  if (month === '') return day === '' && !monthIsEnough ? '几月几日' : '几月'
  return day === '' && !monthIsEnough ? '几日' : ''
}

/** A year is named only where another one has that day. */
function noSuchDay(value: string): string {
  const [year, month, day] = value.split('-').map(Number)
  return `${month === 2 && day === 29 ? `${year}年` : ''}没有${month}月${day}日`
}

function checkNumber(text: string, { digits, max = 999_999 }: Pick<Field, 'digits' | 'max'>): Checked {
  const value = plain(text)
  if (!/^\d+$/.test(value)) return bad(value, '这里只写数字。')
  if (digits !== undefined)
    return value.length === digits ? good(value) : bad(value, `这里是${digits}位数字，现在写了${value.length}位。`)
  const figures = value.replace(/^0+(?=\d)/, '')
  return Number(figures) > max ? bad(value, '这个数太大了，请再核对一遍。') : good(figures)
}

/** Whether an ISO day exists. */
function isDay(day: string): boolean {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return days !== undefined && date >= 1 && date <= days
}
