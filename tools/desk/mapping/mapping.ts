import type { Column, Kind } from '../../published/kinds/kind'
import { oneLine, plainSigns, plainText } from '../../published/plain-text'
import { Refusal } from '../fault'

/** What a sheet is: its name, its columns, and the kind of workbook that it belongs to. */
export type SheetKind = Pick<Kind, 'name' | 'columns'> & { id: string }

/**
 * What a column of a table says: the key of one of the kind's columns (`basis`); one thing to choose, for a column of ticks
 * (`kind=exempt`); or nothing that is read (`none`).
 */
export type Target = string

/** Why a column was taken for what it is: its heading is ours, or as good; what stands in it; or somebody said so. */
export type Ground = 'heading' | 'synonym' | 'ticks' | 'content' | 'remembered' | 'chosen'

/** A column of a table with something over it or in it. */
export interface MappedColumn {
  /** From 1, as in Excel. */
  column: number
  /** `D`. */
  letters: string
  /** In a line; of a head two rows deep, `处罚措施／不予处罚`. */
  heading: string
  /** `none` where it is not read. */
  target: Target
  ground?: Ground
  /** What the first filled cells below say, shortened. */
  examples: string[]
}

/** Which column of a table is which. */
export interface Mapping {
  sheet: string
  /** Rows in which the headings stand, from 1. */
  firstHeadingRow: number
  headingRow: number
  columns: MappedColumn[]
  /** What is the same for every row and stands in no column, by key. */
  constants: Record<string, string>
  /** Keys whose column says the other in brackets: 市场监管（县市场监督管理局）. By the key that stands in brackets. */
  splits: Record<string, string>
  /** Headings of ours that stand over two columns. */
  repeated: string[]
  /** Something else than our own headings decided: worth a look. */
  guessed: boolean
}

/** What somebody said of the columns: letters, or one value for all rows, by target or by what the target is called. */
export type ChosenColumns = Readonly<Record<string, string>>

/** What an earlier table taught, by heading. */
export interface RememberedColumns {
  columns: Readonly<Record<string, Target>>
  constants: Readonly<Record<string, string>>
}

/** Where the one column for a key stands. */
export const columnOf = ({ columns }: Mapping, key: string): number | undefined =>
  (columns.find(({ target }) => target === key) ?? columns.find(({ target }) => target.startsWith(`${key}=`)))?.column

/** What a person may say that a column is, in the order of the kind's own columns. */
export function targetsOf({ columns }: Pick<Kind, 'columns'>): { target: Target; label: string }[] {
  return [
    ...columns.flatMap((column) => [
      { target: column.key, label: column.heading },
      ...ticksOf(column).map(({ target, names: [label = ''] }) => ({ target, label: `打钩：${label}` })),
    ]),
    { target: 'none', label: '不读' },
  ]
}

/** The things that a column of ticks may stand for: those of a column that must be chosen from its own few. */
export function ticksOf({ key, required, type }: Column): { target: Target; names: string[] }[] {
  if (!required || !type.ownOptions) return []
  return type.ownOptions.map(({ id, label, also = [] }) => ({ target: `${key}=${id}`, names: [label, ...also] }))
}

/** @throws Refusal for a name that is no target's. */
export function targetNamed(name: string, kind: SheetKind): Target {
  const plain = plainHeading(name)
  const found =
    plain === '不读' || plain === 'none'
      ? 'none'
      : (kind.columns.find(
          ({ key, heading, also = [] }) =>
            key === name || [heading, ...also].some((each) => plainHeading(each) === plain),
        )?.key ??
        kind.columns
          .flatMap(ticksOf)
          .find(({ target, names }) => target === name || names.some((each) => plainHeading(each) === plain))?.target)
  if (found !== undefined) return found
  throw new Refusal(
    `没有叫“${name}”的一栏。能写的：${targetsOf(kind)
      .map(({ label }) => label.replace('打钩：', ''))
      .join('、')}。`,
  )
}

/** `d` is 4; nothing for what names no column. */
export function columnNumber(letters: string): number | undefined {
  const plain = plainSigns(letters).toUpperCase().replace(/列$/, '')
  if (!/^[A-Z]{1,2}$/.test(plain)) return undefined
  return [...plain].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

/** The words alone: officers put stars and remarks such as（必填）to a heading. */
export function plainHeading(value: unknown): string {
  if (typeof value !== 'string') return ''
  return plainSigns(oneLine(plainText(value)))
    .replace(/\((必填|选填|可不填|可以不填)\)/g, '')
    .replace(/[*:、/]/g, '')
}

/** As an officer is told which column was taken for what: `D列 法律依据 → 依据`. */
export function formatMapping(mapping: Mapping, kind: Pick<Kind, 'columns'>): string {
  const labels = new Map(targetsOf(kind).map(({ target, label }) => [target, label]))
  const bracketed = Object.entries(mapping.splits)
  return [
    `表格第${mapping.headingRow}行以下，这样认的列（不对的用 --column 改，如 --column 依据=D）：`,
    ...mapping.columns.map(({ letters, heading, target }) => {
      const inside = bracketed
        .filter(([, from]) => from === target)
        .map(([key]) => `，括号里的 → ${labels.get(key) ?? key}`)
      return `  ${letters}列 ${heading || '（没有标题）'} → ${labels.get(target) ?? target}${inside.join('')}`
    }),
    ...Object.entries(mapping.constants).map(([key, value]) => `  每一行的${labels.get(key) ?? key}都是“${value}”`),
    '',
  ].join('\n')
}
