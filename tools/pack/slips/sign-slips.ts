import { type Line, scan } from './lines'

/** One way a line may have been meant. */
export interface Reading {
  message: string
  text: string
}

/** How a line may have been meant whose signs YAML does not take as such; the likeliest first. */
export function signReadings(line: Line): Reading[] {
  const isUnended = scan(line.value).open.length > 0
  return [
    ...halfWidth(line),
    ...spaces(line),
    ...colons(line),
    // Words that begin with a bracket close it again.
    ...(isUnended ? [...brackets(line), ...plainWords(line)] : [...plainWords(line), ...brackets(line)]),
    ...quotes(line),
  ].filter(({ text }) => text !== line.text)
}

const wide: Record<string, { half: string; name: string }> = {
  '：': { half: ':', name: '冒号' },
  '﹕': { half: ':', name: '冒号' },
  '∶': { half: ':', name: '冒号' },
  '，': { half: ',', name: '逗号' },
  '、': { half: ',', name: '顿号' },
  '；': { half: ',', name: '分号' },
  '＂': { half: '"', name: '引号' },
  '“': { half: '"', name: '引号' },
  '”': { half: '"', name: '引号' },
  '‘': { half: "'", name: '引号' },
  '’': { half: "'", name: '引号' },
  '＇': { half: "'", name: '引号' },
  '［': { half: '[', name: '括号' },
  '］': { half: ']', name: '括号' },
  '【': { half: '[', name: '括号' },
  '】': { half: ']', name: '括号' },
  '｛': { half: '{', name: '括号' },
  '｝': { half: '}', name: '括号' },
  '（': { half: '(', name: '括号' },
  '）': { half: ')', name: '括号' },
  '＃': { half: '#', name: '井号' },
  '－': { half: '-', name: '横线' },
  '—': { half: '-', name: '横线' },
  '–': { half: '-', name: '横线' },
  '−': { half: '-', name: '横线' },
  '‐': { half: '-', name: '横线' },
  '•': { half: '-', name: '圆点' },
  '·': { half: '-', name: '圆点' },
}

const dashes = '－—–−‐•·'
const name = '(?:[A-Za-z][\\w-]*|"[^"]*")'
const head = `^(\\s*(?:- *)?)`

/** Signs of YAML that a Chinese input method or Word wrote: one reading with those that can be nothing else, more with each guess. */
function halfWidth({ text, value }: Line): Reading[] {
  const sure = text
    .replace(new RegExp(`^(\\s*)[${dashes}]\\s*(?=\\S)`), '$1- ')
    .replace(/^(\s*)＃\s*/, '$1# ')
    .replace(new RegExp(`${head}(${name})\\s*[：﹕∶]\\s*`), '$1$2: ')
    .replace(new RegExp(`${head}(${name}: *)?[［【](?=[^】］]*[\\]］】]?$)`), '$1$2[')
    .replace(new RegExp(`${head}(${name}: *)?｛`), '$1$2{')
    .replace(/^([^[]*\[.*)[］】]$/, '$1]')
    .replace(/^([^{]*\{.*)｝$/, '$1}')
    .replace(/＂/g, '"')
    .replace(/＇/g, "'")
    .replace(/(?<=: |[[{,] *|^\s*- )[“”]([^“”]*)[“”](?=\s*$|\s*[,\]}])/g, '"$1"')
    .replace(/(?<=: |[[{,] *|^\s*- )[‘’]([^‘’]*)[‘’](?=\s*$|\s*[,\]}])/g, "'$1'")
  const readings = [sure]
  const guess = (next: string) => readings.push(next)
  if (/[[{]/.test(sure)) {
    const inMaps = sure
      .replace(/(?<=: )[［【]([^】］\]]*)[】］](?=\s*[,}])/g, '[$1]')
      .replace(/［/g, '[')
      .replace(/］/g, ']')
      .replace(/｛/g, '{')
      .replace(/｝/g, '}')
      .replace(/(?<=[{,，]\s*)([A-Za-z]\w*|"[^"]*")\s*[：﹕∶]\s*/g, '$1: ')
      .replace(/[，；、]\s*(?=(?:[A-Za-z]\w*|"[^"]*"):)/g, ', ')
      .replace(/(?<=[}\]])\s*[，；、]\s*(?=[{[])/g, ', ')
      .replace(/(?<=")\s*[，；、]\s*(?=")/g, ', ')
    guess(inMaps)
    guess(inMaps.replace(/(?<=[:[{,] *)(?:[“”]([^“”"]*)"|"([^“”"]*)[“”])(?=\s*(?:[,\]}]|$))/g, '"$1$2"'))
    if (/^[[［【][^{｛]*$/.test(value)) {
      guess(inMaps.replace(/[，；]\s*/g, ', '))
      guess(inMaps.replace(/[，；、]\s*/g, ', '))
    }
  }
  if (/^["“”]|["“”]$/.test(value)) guess(sure.replace(/["“”]/g, '"'))
  if (/^['‘’]|['‘’]$/.test(value)) guess(sure.replace(/['‘’]/g, "'"))
  const plain = sure.replace(/[０-９Ａ-Ｚａ-ｚ．／＿]/g, (sign) => sign.normalize('NFKC'))
  guess(plain)
  guess(plain.replace(/(?<=[\w])[－—–−‐](?=[\w])/g, '-'))
  if (/^.{0,30}[一二三四]（/.test(plain)) guess(plain.replace(/（/g, '(').replace(/）/g, ')'))
  return [...new Set(readings)].map((reading) => ({ text: reading, message: wideMessage(text, reading) }))
}

function wideMessage(before: string, after: string): string {
  const count = (text: string, sign: string) => text.split(sign).length
  const gone = Object.keys(wide).filter((sign) => count(before, sign) > count(after, sign))
  if (gone.length === 0) return '字母和数字是全角的，换成半角的'
  const names = [...new Set(gone.map((sign) => wide[sign]?.name))].join('、')
  const halves = [...new Set(gone.map((sign) => wide[sign]?.half ?? ''))]
  const gap = halves.some((half) => ':,-#'.includes(half)) ? '，后面空一格' : ''
  return `${names} ${gone.join(' ')} 要换成半角${names} ${halves.join(' ')}${gap}`
}

/** A dash or a colon without the space that makes it a sign. */
function spaces({ text, value, valueAt }: Line): Reading[] {
  const inMaps = /^\[?\s*\{/.test(value)
    ? text.slice(0, valueAt) + value.replace(/(?<=[{,]\s*)([A-Za-z]\w*):(?=[^\s/])/g, '$1: ')
    : text
  return [
    { text: text.replace(/^(\s*)-(?=[^\s-])/, '$1- '), message: '横线 - 后面少了空格，写成“- ”' },
    {
      text: text.replace(new RegExp(`${head}(${name}):(?=[^\\s])(?!//)`), '$1$2: '),
      message: '冒号 : 后面少了空格，写成“: ”',
    },
    { text: inMaps, message: '冒号 : 后面少了空格，写成“: ”' },
  ]
}

/** A field without its colon, or with another sign in its place. */
function colons({ text, key, dash, value, valueAt }: Line): Reading[] {
  const readings: Reading[] = []
  const without = new RegExp(`${head}(${name})(?:\\s*[=;；。．.，,、]\\s*|\\s+|(?=[^\\w\\s:：-])|$)(.*)$`).exec(text)
  const [, before, field, rest = ''] = without ?? []
  if (key === undefined && without && !(dash && rest === '')) {
    readings.push({
      text: `${before}${field}: ${rest}`.trimEnd(),
      message: `栏目名 ${field} 后面少了冒号，写成“${field}: ”`,
    })
  }
  if (/^\[?\s*\{/.test(value)) {
    for (const { index, 0: field, 1: word } of value.matchAll(
      /(?<=[{,]\s*)([A-Za-z]\w*)(?:\s*[=;；]\s*|\s+|(?=[^\w\s:：,}-]))(?! *[\]},])/g,
    )) {
      if (value[index + field.length] === ':') continue
      readings.push({
        text: `${text.slice(0, valueAt + index)}${word}: ${value.slice(index + field.length)}`,
        message: `栏目名 ${word} 后面少了冒号，写成“${word}: ”`,
      })
    }
  }
  return readings
}

/** A quote that is opened and not closed, or the other way round. */
function quotes({ text, value, valueAt }: Line): Reading[] {
  const readings: Reading[] = []
  const tries = (sign: string, message: string) => {
    for (const at of boundaries(value)) {
      const mended = value.slice(0, at) + sign + value.slice(at)
      if (isClosed(mended)) readings.push({ text: text.slice(0, valueAt) + mended, message })
    }
  }
  const { quote, bare } = scan(value)
  if (quote !== undefined) tries(quote, `引号 ${quote} 有头没有尾，补上收尾的 ${quote}`)
  const behind = /^(["'])(.*)\1(?=[^\s,\]}])(.*)$/.exec(value)
  if (behind) {
    const [, , inner, rest] = behind
    readings.push({ text: `${text.slice(0, valueAt)}“${inner}”${rest}`, message: '话里的引号用“”' })
  }
  for (const { index, 0: sign } of value.matchAll(/["'](?=\s*(?:$|[,\]}]))/g)) {
    if (bare[index]) {
      tries(sign, `引号 ${sign} 有尾没有头，补上开头的 ${sign}`)
      const mended = value.slice(0, index) + value.slice(index + 1)
      readings.push({ text: text.slice(0, valueAt) + mended, message: `引号 ${sign} 只有一半，补上另一半或者删掉` })
    }
  }
  if (/^["'].*[”’＂＇]$/.test(value)) {
    const mended = value.slice(0, -1) + value[0]
    readings.push({ text: text.slice(0, valueAt) + mended, message: `两头的引号要一样，都用半角的 ${value[0]}` })
  }
  return readings
}

const pairs: Record<string, string> = { '[': '方括号 [ ]', ']': '方括号 [ ]', '{': '花括号 { }', '}': '花括号 { }' }

/** Brackets that do not come in pairs: what is missing is put in, or what is too much left out. */
function brackets({ text, value, valueAt, column }: Line): Reading[] {
  const { open, stray } = scan(value)
  const inBrackets = /^[[{]/.test(value)
  if (inBrackets ? open.length === 0 && stray === undefined : !/[\]}]$/.test(value)) return []
  const missing: Reading[] = []
  const surplus: Reading[] = []
  for (const from of new Set([valueAt, column])) {
    const part = text.slice(from)
    if (from !== valueAt && !/^\w+: /.test(part)) continue
    const offer = (list: Reading[], mended: string, message: string) => {
      if (isClosed(mended)) list.push({ text: text.slice(0, from) + mended, message })
    }
    const around = inBrackets ? boundaries(part).reverse() : [0]
    for (const sign of [']', '}', '[', '{']) {
      for (const at of around)
        offer(
          missing,
          part.slice(0, at) + spaced(sign) + part.slice(at),
          `${pairs[sign]} 不成对，这里少了 ${sign}，补上`,
        )
    }
    for (const { index, 0: sign } of [...part.matchAll(/[[\]{}]/g)].reverse()) {
      const other = ({ '[': '{', ']': '}', '{': '[', '}': ']' } as Record<string, string>)[sign]
      offer(surplus, part.slice(0, index) + part.slice(index + 1), `${pairs[sign]} 不成对，多了一个 ${sign}，删掉`)
      offer(surplus, part.slice(0, index) + other + part.slice(index + 1), `括号不成对，${sign} 换成 ${other}`)
    }
  }
  return open.length > 0 ? [...missing, ...surplus] : [...surplus, ...missing]
}

const spaced = (sign: string) => (sign === '{' ? '{ ' : sign === '}' ? ' }' : sign)

/** Where a quote or a bracket can begin or end. */
function boundaries(value: string): number[] {
  const places = [value.length, 0]
  for (const { index, 0: sign } of value.matchAll(/[,[\]{}]|(?<=:) /g))
    places.push(index, index + sign.length + (sign === ',' ? 1 : 0))
  return [...new Set(places)].filter((at) => at <= value.length).sort((a, b) => a - b)
}

function isClosed(value: string): boolean {
  const { quote, open, stray } = scan(value)
  return quote === undefined && open.length === 0 && stray === undefined
}

const special = /^[@%&*!|>`?[\]{},]/

/** Words that YAML takes for signs of its own. */
function plainWords({ text, value, valueAt }: Line): Reading[] {
  const readings: Reading[] = []
  const put = (mended: string, message: string) => readings.push({ text: text.slice(0, valueAt) + mended, message })
  const sign = special.exec(value)?.[0]
  const isList = /^[[{]/.test(value) && isClosed(value)
  if (!isList && (sign !== undefined || /^- |: /.test(value))) {
    const begins = `一句话不能以 ${sign ?? '-'} 开头，整句加引号，写成 ${quoted('……')}`
    if (/: /.test(value)) put(value.replace(/: +/g, '：'), '话里的冒号要用全角的“：”，不然整句加引号')
    put(quoted(value), sign === undefined && /: /.test(value) ? `话里有“: ”，整句加引号，写成 ${quoted('……')}` : begins)
  }
  if (/^["'[{]/.test(value)) {
    for (const { index, 0: words } of value.matchAll(
      /(?<=: |[[{,] *)(?:[@%&*!|>`?]|\[[^\]]*\](?=[^\s,\]}])|\{[^}]*\}(?=[^\s,\]}]))[^,\]}]*(?=\s*[,\]}])/g,
    ))
      put(
        value.slice(0, index) + quoted(words.trim()) + value.slice(index + words.trimEnd().length),
        `一句话不能以 ${words[0]} 开头，整句加引号，写成 ${quoted('……')}`,
      )
    for (const { index } of value.matchAll(/(?<=: [^,{}[\]]*): /g))
      put(`${value.slice(0, index)}：${value.slice(index + 2)}`, '话里的冒号要用全角的“：”，不然整句加引号')
  }
  return readings
}

const quoted = (words: string) => `'${words.replaceAll("'", "''")}'`
