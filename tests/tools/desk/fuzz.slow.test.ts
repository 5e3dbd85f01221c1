import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { kindIds, kinds } from '../../../tools/published/kinds/all-kinds'
import type { Kind } from '../../../tools/published/kinds/kind'
import { readPublished } from '../../../tools/published/published'
import { desk, goodRow, lay, plantDesk, signed, table, type Value, workbook } from './desk-project'

/** Three thousand imports take a minute of processor, which a busy machine gives slowly. */
const hangLimit = 3_600_000

const countyTable = readFileSync(join(__dirname, 'fixtures/leniency-list-as-counties-have-it.xlsx'))

/** Whatever may turn up in a cell. */
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom<Value>(
    null,
    '',
    '　',
    '#N/A',
    '=1+1',
    '示例-1',
    'item-1',
    '12345',
    46027,
    -1,
    1e308,
    true,
    '９９',
    '2026-13-01',
    '字'.repeat(500),
  ),
  fc.double(),
  fc.date({ noInvalidDate: true, min: new Date('1900-03-01'), max: new Date('9999-12-31') }),
)
const place = fc.tuple(fc.nat(7), fc.nat(15))

/** Slips of a hand in Excel. */
const cellSlips = fc.record({
  put: fc.array(fc.tuple(place, value), { maxLength: 5 }),
  merge: fc.option(fc.tuple(place, place), { nil: undefined, freq: 4 }),
  dropRow: fc.option(fc.nat(6), { nil: undefined, freq: 5 }),
  repeatRow: fc.option(fc.nat(6), { nil: undefined, freq: 5 }),
})

/** Slips of a program that writes the parts of a workbook. */
const token = fc.constantFrom(
  '',
  '<',
  '>',
  '</row>',
  '<c>',
  '&',
  '&#0;',
  '"',
  ' t="s"',
  ' r="XFD1048576"',
  '999999999',
  '-1',
  'NaN',
  '<!--',
  ']]>',
  '\u0000',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
)
const partSlips = fc.array(fc.tuple(fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), token), {
  minLength: 1,
  maxLength: 3,
})

/** Slips of a disk or a download. */
const byteSlips = fc.record({
  flip: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 4 }),
  cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined, freq: 4 }),
})

const mutation = fc.oneof(
  { weight: 3, arbitrary: fc.record({ cells: cellSlips }) },
  { weight: 2, arbitrary: fc.record({ parts: partSlips }) },
  { weight: 2, arbitrary: fc.record({ bytes: byteSlips }) },
)
type Slips<A> = A extends fc.Arbitrary<infer T> ? T : never
type Mutation = Slips<typeof mutation>

async function mutated(kind: Kind, good: Uint8Array, slips: Mutation, rows: Value[][]): Promise<Uint8Array> {
  if ('cells' in slips) return withCellSlips(kind.name, rows, slips.cells)
  return 'parts' in slips ? withPartSlips(good, slips.parts) : withByteSlips(good, slips.bytes)
}

function withCellSlips(sheet: string, right: Value[][], slips: Slips<typeof cellSlips>): Promise<Uint8Array> {
  const rows = right.map((row) => [...row])
  for (const [[row, column], put] of slips.put) {
    while (rows.length <= row) rows.push([])
    const cells = rows[row] ?? []
    while (cells.length <= column) cells.push(null)
    cells[column] = put
  }
  if (slips.dropRow !== undefined) rows.splice(slips.dropRow, 1)
  if (slips.repeatRow !== undefined) rows.push([...(rows[slips.repeatRow] ?? [])])
  const merges = slips.merge?.map(([row, column]) => ({ row, column })) ?? []
  const [from, to] = merges
  return writeXlsx({
    sheets: [
      {
        name: sheet,
        rows,
        merges:
          from && to
            ? [
                {
                  startRow: Math.min(from.row, to.row),
                  endRow: Math.max(from.row, to.row),
                  startCol: Math.min(from.column, to.column),
                  endCol: Math.max(from.column, to.column),
                },
              ]
            : [],
      },
    ],
  })
}

function withPartSlips(good: Uint8Array, slips: Slips<typeof partSlips>): Uint8Array {
  const files = unzipSync(good)
  const names = Object.keys(files)
  for (const [part, at, length, put] of slips) {
    const name = names[part % names.length] ?? ''
    const text = new TextDecoder().decode(files[name])
    const start = Math.floor(at * text.length)
    files[name] = strToU8(text.slice(0, start) + put + text.slice(start + length))
  }
  return zipSync(files, { level: 1 })
}

function withByteSlips(good: Uint8Array, { flip, cut }: Slips<typeof byteSlips>): Uint8Array {
  const bytes = Uint8Array.from(good)
  for (const [at, mask] of flip) {
    const index = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
    bytes[index] = (bytes[index] ?? 0) ^ mask
  }
  return cut === undefined ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length))
}

test(
  '3,000 spoilt workbooks: each is published whole or refused in words, and nothing else changes',
  async () => {
    const root = plantDesk()
    keepOneChannel(root)
    const published = join(root, 'content/guanxian/published')
    const goods: { kind: Kind; rows: Value[][]; good: Uint8Array }[] = []
    for (const id of kindIds) {
      const kind: Kind = kinds[id]
      const list = [1, 2, 3, 4, 5].map((number) => goodRow[id](number))
      const good = await workbook(kind, list)
      goods.push({ kind, rows: table(kind, list), good })
      await desk(root, 'import', id, lay(root, `${id}.xlsx`, good), ...signed)
    }
    // As a county keeps it: nothing of it is ours.
    const [own] = (await readXlsx(countyTable)).sheets
    for (let times = 0; times < 3; times++)
      goods.push({
        kind: kinds['leniency-items'],
        rows: (own?.rows.slice(2, 12) ?? []) as Value[][],
        good: countyTable,
      })
    const before = snapshot(published)
    let accepted = 0

    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...goods), mutation, async ({ kind, rows, good }, slips) => {
        const bytes = await mutated(kind, good, slips, rows)
        const file = lay(root, '坏.xlsx', bytes)
        const { code, out, err } = await desk(root, 'import', kind.id, file, ...signed, '--allow-removals')
        const after = snapshot(published)
        if (code === 0) {
          accepted++
          expect(out).toMatch(/已写入|已经导入过了/)
          expect(readPublished(root, 'guanxian', { demo: false })[kind.id]?.records.length).toBeGreaterThan(0)
          for (const [name, text] of Object.entries(before)) {
            if (name !== `${kind.id}.json`) expect(after[name]).toBe(text)
          }
          rmSync(join(published, '.history'), { recursive: true, force: true })
          writeFileSync(join(published, `${kind.id}.json`), before[`${kind.id}.json`] ?? '')
          rmSync(join(published, `${kind.id}.mapping.json`), { force: true })
        } else {
          expect(err.replace('正在打开表格……\n', '')).toMatch(/[一-龥]/)
          expect(after).toEqual(before)
        }
        for (const name of readdirSync(join(root, 'officer'))) {
          if (name.includes('标错')) rmSync(join(root, 'officer', name))
        }
      }),
      { numRuns: 3_000 },
    )
    // Both ways are taken, or the fuzz tries nothing.
    expect(accepted).toBeGreaterThan(100)
    expect(accepted).toBeLessThan(2_900)
  },
  hangLimit,
)

/** All there is in a folder and below it: drafts and what was published before, too. */
function snapshot(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

/** What the drop-downs offer is read anew for every import; one channel is read sooner than twenty. */
function keepOneChannel(root: string): void {
  const path = join(root, 'content/guanxian/channels.yaml')
  const channels = readFileSync(path, 'utf8').split(/^(?=- id:)/m)
  const name = goodRow.contacts(1).channel
  writeFileSync(path, channels.find((text) => text.includes(`  name: ${name}\n`)) ?? '')
}
