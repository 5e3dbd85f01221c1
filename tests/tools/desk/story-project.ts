import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { readPack } from '../../../tools/content/load'
import { storyTemplate } from '../../../tools/desk/story/story-template'
import { plantFolder } from '../../planted-folder'
import { fullPack } from '../content/full-pack'
import type { Value } from './desk-project'

/** A county with one story, 歪了的招牌, and all that it leads to. */
export function plantStories(changes: Readonly<Record<string, string>> = {}): string {
  return plantFolder({
    'content/plain-words.yaml': 'stock: [{ phrase: 予以, say: 给 }]\nterms: [仲裁]\n',
    ...Object.fromEntries(
      Object.entries({ ...fullPack, ...changes }).map(([name, text]) => [`content/guanxian/${name}`, text]),
    ),
  })
}

export const contentOf = (root: string, name: string): string =>
  readFileSync(join(root, 'content/guanxian', name), 'utf8')

/** A cell, by its sheet, its row as Excel counts, and its heading. */
export type Edit = readonly [sheet: '故事' | '每一格', row: number, heading: string, value: Value]

let shopSign: Promise<{ name: string; rows: Value[][] }[]> | undefined

/** The sheets of the one story, drawn once for all tests of a file. */
async function readSheets(root: string) {
  const { sheets } = await readXlsx(await storyTemplate(readPack(root, 'guanxian'), 'shop-sign'))
  return sheets.map(({ name, rows }) => ({ name, rows: rows as Value[][] }))
}

/** The workbook of the one story, with some of its cells written anew. */
export async function storyBook(root: string, edits: readonly Edit[] = []): Promise<Uint8Array> {
  shopSign ??= readSheets(root)
  const named = new Map(structuredClone(await shopSign).map(({ name, rows }) => [name, rows]))
  for (const [sheet, row, heading, value] of edits) {
    const rows = named.get(sheet) ?? []
    const column = (rows[0] ?? []).findIndex((each) => String(each).replace('*', '') === heading)
    if (column < 0) throw new Error(`no column ${heading}`)
    while (rows.length < row) rows.push([])
    const cells = rows[row - 1] ?? []
    while (cells.length <= column) cells.push(null)
    cells[column] = value
  }
  return writeXlsx({ sheets: ['故事', '每一格'].map((name) => ({ name, rows: named.get(name) ?? [] })) })
}
