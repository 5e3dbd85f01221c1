const digits: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const numeral = '(?<![\\d.])[〇零一二两三四五六七八九十百千万]+'
const measure = '(?=个?(?:工作日|日|天|月|年|周岁|岁|元|倍|级|处|项|件|名|家|次|场|人))'

/** 110, 12345, 96110: to dial, not to count. */
const hotline = /^(?:1[12]\d|12[345]\d\d|96110)$/

/** Value of 一千二百六十 or 二〇二三. */
function chineseNumber(text: string): number {
  if (![...text].some((character) => character in units || character === '万'))
    return Number([...text].map((character) => digits[character]).join(''))
  let total = 0
  let section = 0
  let current = 0
  for (const character of text) {
    const unit = units[character]
    if (unit !== undefined) {
      section += (current || 1) * unit
      current = 0
    } else if (character === '万') {
      total += (section + current || 1) * 10_000
      section = 0
      current = 0
    } else current = digits[character] ?? 0
  }
  return total + section + current
}

const plain = (text: string) =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(\d),(?=\d{3})/g, '$1')

/** A figure as it is written, and the values it can stand for: 4万 is 40000, and a 4 said of 万. */
interface Figure {
  written: string
  values: number[]
}

const arabic = (text: string): Figure[] =>
  [...plain(text).matchAll(/(\d+(?:\.\d+)?)\s*(万|亿)?/g)].map(([written, number, unit]) => ({
    written: written.trim(),
    values: [Number(number) * (unit === '万' ? 1e4 : unit === '亿' ? 1e8 : 1), Number(number)],
  }))

const chinese = (text: string, pattern: string): Figure[] =>
  [...text.matchAll(new RegExp(pattern, 'g'))].map(([written]) => ({ written, values: [chineseNumber(written)] }))

/** Every number a text names. */
export function numbersIn(text: string): Set<number> {
  return new Set([...arabic(text), ...chinese(text, numeral)].flatMap(({ values }) => values))
}

/** The figures of a text that something must say: the names of laws hold none, nor does 第3条. */
export function figuresIn(text: string): Figure[] {
  const own = text
    .replace(/《[^》]*》/g, '')
    .replace(new RegExp(`第(?:${numeral}|\\d+)[条款项章节步题届批期]`, 'g'), '')
  return [
    ...arabic(own).filter(({ written }) => !hotline.test(written)),
    ...chinese(own, numeral + measure).filter(({ written }) => !/^[一两]$/.test(written)),
  ]
}

/** How a text may write so many of something. */
export function saysSoMany(text: string, count: number, unit: string): boolean {
  return [...text.matchAll(new RegExp(`(${numeral}|\\d+)\\s*(?:${unit})`, 'g'))].some(([, number = '']) =>
    numbersIn(number).has(count),
  )
}
