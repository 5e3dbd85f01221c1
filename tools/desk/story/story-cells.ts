import chars from '@iconify-json/fluent-emoji-flat/chars.json'
import type { CellType } from '../../published/cell-types'
import { oneLine, plainSigns, plainText } from '../../published/plain-text'

/** What a villager reads. How long it may be, the schema of stories knows. */
export const prose = (hint: string, width: number): CellType => ({
  hint,
  width,
  read: ({ value }) => ({ value: oneLine(plainText(String(value))) }),
})

/** What a panel goes by, also where another one leads to it. */
export const panelName: CellType = {
  hint: '写数字 1、2、3',
  width: 8,
  read: ({ value }) => {
    const written = plainSigns(String(value))
      .toLowerCase()
      .replace(/^第|格$/g, '')
    return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(written)
      ? { value: written }
      : { message: `“${written}”不能当格的名字`, fix: '写数字，如 1、2、3，每一格一个' }
  },
}

/** A day of the year, which Excel takes for one of this year. */
export const monthDay: CellType = {
  hint: '月和日，写成 09-20 这样',
  width: 10,
  format: '@',
  read: ({ value }) => {
    const written = value instanceof Date ? value.toISOString().slice(5, 10) : plainSigns(String(value))
    const [, month, day] = /^(?:\d{4}[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/.exec(written) ?? []
    return month === undefined || day === undefined
      ? { message: `“${written}”不是月和日`, fix: '写成 09-20 这样' }
      : { value: `${month.padStart(2, '0')}-${day.padStart(2, '0')}` }
  },
}

/** A small picture, as every keyboard has it: 🌽. Stored by its name in Fluent Emoji Flat. */
export const emoji: CellType = {
  hint: '输入法里的一个表情，如 🌽；旗、徽章、钞票、十字不画',
  width: 10,
  read: ({ value }) => {
    const written = String(value).replace(/\s/g, '')
    const name = nameOf(written) ?? written
    return /^[a-z0-9-]+$/.test(name)
      ? { value: name }
      : { message: `没有“${written}”这个小图`, fix: '用输入法里的表情，一格一个，如 🌽' }
  },
}

/** The sign by which a picture is seen in a cell; its name where there is none. */
export const emojiSign = (name: string): string => signs.get(name) ?? name

/** Signs are listed without the mark that asks for their coloured form. */
const nameOf = (sign: string): string | undefined =>
  Object.hasOwn(chars, codes(sign)) ? (chars as Record<string, string>)[codes(sign)] : undefined

const codes = (sign: string): string =>
  [...sign]
    .map((character) => character.codePointAt(0)?.toString(16))
    .filter((code) => code !== colour)
    .join('-')

const colour = 'fe0f'

const signs: ReadonlyMap<string, string> = new Map(
  Object.entries(chars).map(([codePoints, name]) => [
    name,
    String.fromCodePoint(...[...codePoints.split('-'), colour].map((code) => Number.parseInt(code, 16))),
  ]),
)
