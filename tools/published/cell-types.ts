import type { ConditionGroup } from '../../src/domain/leniency/leniency'
import { nearest } from '../pack/nearest'
import { checkBasis, readBasis, writeBasis } from './basis'
import { readConditions, writeConditions } from './conditions'
import type { Flaw, KnownLaw, Remark } from './flaw'
import { oneLine, plainSigns, plainText } from './plain-text'

/** What stands in a cell. */
export interface Cell {
  value: string | number | boolean | Date | null
  /** A formula nobody has worked out, or one that came to an error such as #N/A. */
  trouble?: 'uncomputed' | 'error'
}

/** One thing to choose, stored by its id, shown and picked by its label. */
export interface Choice {
  id: string
  label: string
  /** What lists call it as well. */
  also?: readonly string[]
}

/** What a drop-down can offer that lives in other files of the pack, and whose pack it is. */
export interface Choices {
  county: County
  townships: readonly Choice[]
  channels: readonly Choice[]
  lessons: readonly Choice[]
  /** Laws that the pack knows, to hold bases against. */
  laws?: readonly KnownLaw[]
}

export interface County {
  name: string
  /** In GCJ-02; without it positions are not held against the county's. */
  centre?: readonly [longitude: number, latitude: number]
}

/** A cell as the desk takes it, or what is wrong with it and how to put it right. */
type Reading = { value: FieldValue; remarks?: readonly Remark[] } | Flaw

/** What an officer has answered for a whole list. */
export interface Settled {
  /** What several conditions mean where the list does not say. */
  conditions?: ConditionGroup['need']
  /** Bases stay as they are written, law text and all. */
  keepBasis?: boolean
}

export type FieldValue = string | number | string[] | ConditionGroup[]

/** What kind of thing stands in a column: how a filled cell is read, and how Excel can help while it is being filled. */
export interface CellType {
  /** How to fill it in, for the notes and after a complaint. */
  hint: string
  read(cell: FilledCell): Reading
  /** What can be chosen. */
  options?(choices: Choices): readonly Choice[]
  /** The same where it is the column's own, whatever the county. */
  ownOptions?: readonly Choice[]
  /** Excel's own check while typing, in its formula language; `CELL` stands for the first cell of the column. */
  formula?: string
  /** Excel's number format, where its own guess would spoil what is typed. */
  format?: string
  /** A value as it is written in a cell, where that is not the value itself or its lines. */
  write?(value: unknown): string
  /** Whether a text looks like what stands in such a column, whatever its heading. */
  looksLike?(text: string): boolean
  /** Of the column, in characters. */
  width: number
}

export interface FilledCell {
  value: NonNullable<Cell['value']>
  date1904: boolean
  choices: Choices
  settled?: Settled
}

/** A few words in one line. */
export function text(max: number): CellType {
  return {
    hint: `文字，最多${max}个字`,
    width: max > 60 ? 40 : max > 20 ? 24 : 16,
    formula: `LEN(CELL)<=${max}`,
    read: ({ value }) => {
      const words = oneLine(plainText(asText(value)))
      return tooLong(words, max) ?? { value: words }
    },
  }
}

/** Several points, one a line of the cell. */
export function lines(max: number): CellType {
  return {
    hint: `一条一行（在格子里按 Alt+回车换行），每条最多${max}个字`,
    width: 40,
    read: ({ value }) => {
      const points = plainText(asText(value))
        .split('\n')
        .filter((line) => line !== '')
      return together(points.map((line) => tooLong(line, max))) ?? { value: points }
    },
  }
}

/** Under what conditions: all of several lines, or any one. */
export function conditions(max: number): CellType {
  return {
    hint: `一条一行，每条最多${max}个字；几条的，最前面一行写“同时符合下列条件：”或者“有下列情形之一的：”`,
    width: 40,
    write: (value) => writeConditions(value as ConditionGroup[]),
    looksLike: (text) =>
      /^(?:须|应当?|必须)?(?:同时)?(?:符合|满足|具备|有|存在)(?:下列|以下|如下)/.test(plainText(text)),
    read: ({ value, settled }) => {
      const reading = readConditions(plainText(asText(value)), settled?.conditions)
      if ('unclear' in reading) return unclear[reading.unclear]
      return (
        together(reading.groups.flatMap((group) => group.lines.map((line) => tooLong(line, max)))) ?? {
          value: reading.groups,
        }
      )
    },
  }
}

const unclear = {
  need: {
    asks: 'conditions',
    message: '没有说明这几条是都要占上，还是占一条就行',
    fix: '在最前面加一行“同时符合下列条件：”，或者“有下列情形之一的：”',
  },
  nested: {
    message: '条件里还套着条件，看不出哪几条要一起占上',
    fix: '改成一层：都要占上的写在“同时符合下列条件：”下面，占一条就行的写在“有下列情形之一的：”下面',
  },
} as const satisfies Record<string, Flaw>

/** On what law an item stands: one entry a law, with its articles; law text that was copied along is taken off. */
export function basis(max: number): CellType {
  return {
    hint: `一部法一行，写名称和条号，比如《行政处罚法》第三十三条，每行最多${max}个字`,
    width: 40,
    looksLike: (text) => /《[^》]+》.{0,20}第[一二三四五六七八九十百千零\d]+条/.test(text),
    read: ({ value, choices, settled }) => {
      const written = plainText(asText(value))
      const bases = readBasis(written)
      const entries = settled?.keepBasis ? written.split('\n').filter((line) => line !== '') : bases.map(writeBasis)
      const { flaws, remarks } = checkBasis(bases, choices.laws ?? [])
      const wrong = together([...entries.map((line) => tooLong(line, settled?.keepBasis ? quoteMax : max)), ...flaws])
      if (wrong) return wrong
      const after = entries.join('\n')
      const shortened = [...written].length - [...after].length > shortenedBy
      return {
        value: entries,
        remarks: [...remarks, ...(shortened ? [{ kind: 'shortened' as const, before: written, after }] : [])],
      }
    },
  }
}

/** A whole quotation of law. */
const quoteMax = 1_000
/** Numbers and full stops come off as well, and are not worth telling. */
const shortenedBy = 20

/** The name of a record for ever: other files and the printed codes refer to it. */
export const slug: CellType = {
  hint: '小写英文字母、数字和连字符，比如 market-012；定了就不要改，不要给别的用',
  width: 18,
  read: ({ value }) => {
    const written = plainSigns(asText(value))
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written) && written.length <= 40) return { value: written }
    const meant = written
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 40)
    return {
      message: `“${quoted(value)}”不能当编号`,
      fix:
        meant === '' || meant.endsWith('-') ? `写成${slug.hint}` : `写成 ${meant} 这样，只用小写英文字母、数字和连字符`,
    }
  },
}

/** A code printed on a sign. */
export const code: CellType = {
  hint: '牌子上印的码，英文字母、数字和连字符，最多20个',
  width: 14,
  read: ({ value }) => {
    const written = plainSigns(asText(value))
    return /^[A-Za-z0-9-]{1,20}$/.test(written)
      ? { value: written }
      : { message: `“${quoted(value)}”不像牌上的码`, fix: '只用英文字母、数字和连字符，最多20个' }
  },
}

/** One of a list: of this column's own, or of another file of the pack. */
export function choice(from: Exclude<keyof Choices, 'county' | 'laws'> | readonly Choice[]): CellType {
  const optionsFrom = (choices: Choices) => (typeof from === 'string' ? choices[from] : from)
  return {
    hint: '从下拉里选',
    width: 18,
    options: optionsFrom,
    ...(typeof from !== 'string' && { ownOptions: from }),
    read: ({ value, choices }) => {
      const written = oneLine(plainText(asText(value)))
      const options = optionsFrom(choices)
      const key = plainSigns(written)
      const found = options.find(
        ({ id, label, also = [] }) => id === key || [label, ...also].some((name) => plainSigns(name) === key),
      )
      if (found) return { value: found.id }
      const labels = options.map(({ label }) => label)
      const meant = nearest(written, labels)
      return {
        message: `没有“${quoted(value)}”这一项`,
        fix:
          labels.length <= 8
            ? `从这几项里选：${labels.join('、')}`
            : `从下拉里选，${meant === undefined ? `比如 ${labels.slice(0, 3).join('、')}` : `是不是“${meant}”`}`,
      }
    },
  }
}

export const date: CellType = {
  hint: '日期，写成 2026-01-05 这样',
  width: 12,
  format: 'yyyy-mm-dd',
  read: ({ value, date1904 }) => {
    const found = readDate(value, date1904)
    return found === undefined
      ? { message: `“${quoted(value)}”不是日期`, fix: '写成 2026-01-05 这样，年月日都要写' }
      : { value: found }
  },
}

/** A number between two others, whole or not. */
export function number({ min, max, whole = false }: { min: number; max: number; whole?: boolean }): CellType {
  const hint = `${whole ? '整数' : '数字'}，${min} 到 ${max}`
  return {
    hint,
    width: 12,
    formula: `AND(ISNUMBER(CELL),CELL>=${min},CELL<=${max}${whole ? ',INT(CELL)=CELL' : ''})`,
    read: ({ value }) => {
      const written = plainSigns(asText(value))
      const found = /^[-+]?\d{1,15}(\.\d{1,15})?(E[-+]?\d{1,2})?$/i.test(written) ? Number(written) : Number.NaN
      if (Number.isNaN(found)) return { message: `“${quoted(value)}”不是数字`, fix: `写${hint}，不要带单位` }
      if (whole && !Number.isInteger(found)) return { message: `${written} 不是整数`, fix: `写${hint}` }
      return found < min || found > max ? { message: `${written} 不在范围里`, fix: `写${hint}` } : { value: found }
    },
  }
}

/** A number somebody can dial. */
export const phone: CellType = {
  hint: '能打通的号码：座机带区号如 0635-1234567（把格子设成“文本”），手机 11 位，或者 12348 这样的短号',
  width: 18,
  format: '@',
  read: ({ value }) => {
    const written = plainSigns(asText(value))
      .replace(/[()]/g, (bracket) => (bracket === ')' ? '-' : ''))
      .replace(/-+/g, '-')
    if (dialable.test(written)) return { value: written }
    return {
      message: `“${quoted(value)}”不是能拨的号码`,
      fix:
        /^[1-9]\d{9,10}$/.test(written) && !written.startsWith('1')
          ? '座机前面的 0 丢了：把格子设成“文本”再写，如 0635-1234567'
          : '一格只写一个号码，座机带区号，如 0635-1234567',
    }
  },
}

/** Landlines with their area code, mobiles, 400 numbers, and the short service numbers. */
export const dialable = /^(0\d{2,3}-?\d{7,8}(-\d{1,6})?|1[3-9]\d{9}|400-?\d{3}-?\d{4}|1\d{2}|1[12]\d{3})$/

/** After a date, as databases write it out. */
const timeOfDay = /[ T]\d{1,2}[:：]\d{2}([:：]\d{2})?(\.\d+)?Z?$/

/** Days since 1900 as Excel counts them; 25569 is 1970-01-01. Macs once began in 1904. */
const epoch1970 = 25_569
const days1904 = 1_462

function readDate(value: FilledCell['value'], date1904: boolean): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : plausible(value.toISOString().slice(0, 10))
  const written = plainSigns(plainText(asText(value)).replace(timeOfDay, ''))
  const serial = /^\d{5}(\.\d+)?$/.test(written) ? Math.floor(Number(written)) + (date1904 ? days1904 : 0) : undefined
  if (serial !== undefined) return plausible(new Date((serial - epoch1970) * 86_400_000).toISOString().slice(0, 10))
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(written)
  if (!parts) return undefined
  const [, year, month = '', day = ''] = parts
  return plausible(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A day that exists, in the years a county's list can be about. */
function plausible(iso: string): string | undefined {
  const moment = new Date(`${iso}T00:00:00Z`)
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== iso) return undefined
  return iso >= '1990-01-01' && iso < '2100-01-01' ? iso : undefined
}

function asText(value: FilledCell['value']): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return String(value)
}

/** What stands in a cell, as it is written there. */
function quoted(value: FilledCell['value']): string {
  const line = asText(value)
    .replace(/\s*\n\s*/g, ' ')
    .trim()
  return [...line].length > quotedMost ? `${[...line].slice(0, quotedMost).join('')}……` : line
}

const quotedMost = 60

function tooLong(words: string, max: number): Flaw | undefined {
  const length = [...words].length
  return length > max ? { message: `有 ${length} 个字，太长`, fix: `缩到 ${max} 个字以内` } : undefined
}

/** All that is wrong with a cell, as one. */
function together(flaws: readonly (Flaw | undefined)[]): Flaw | undefined {
  const [first, ...also] = flaws.filter((flaw) => flaw !== undefined)
  return first && (also.length > 0 ? { ...first, also } : first)
}
