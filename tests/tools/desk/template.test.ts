import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { readChoices } from '../../../tools/desk/choices'
import { columnLetters } from '../../../tools/desk/fault'
import { forCounty, templateOf } from '../../../tools/desk/template'
import { kinds } from '../../../tools/published/kinds/all-kinds'
import { desk, lay, plantDesk, signed } from './desk-project'

const root = join(__dirname, '../../..')
const choices = readChoices(root, 'guanxian')

describe.each(Object.values(kinds).map((kind) => [kind.name, kind] as const))('the template of %s', (_, kind) => {
  const columns = kind.columns.map((column) => forCounty(column, choices))

  async function read() {
    const { sheets } = await readXlsx(await templateOf(kind, choices), { readStyles: true })
    const [instructions, data, options] = sheets
    if (!instructions || !data || !options) throw new Error('sheets are missing')
    return { instructions, data, options }
  }

  test('has instructions, the sheet to fill in and, hidden, what can be chosen', async () => {
    const { instructions, data, options } = await read()
    expect([instructions.name, data.name, options.name]).toEqual(['填写说明', kind.name, '选项'])
    expect([instructions.hidden, data.hidden, options.hidden]).toEqual([undefined, undefined, true])
    expect(data.freezePane).toEqual({ rows: 1, columns: 1 })
    expect(instructions.rows.slice(11).map(([heading]) => heading)).toEqual(kind.columns.map(({ heading }) => heading))
  })

  test('explains every heading, and marks those that must be filled', async () => {
    const { data } = await read()
    columns.forEach(({ heading, required, note }, column) => {
      expect(data.rows[0]?.[column]).toBe(required ? `${heading}*` : heading)
      expect(data.cells?.get(`0,${column}`)?.comment?.text).toContain(note)
    })
  })

  test('offers in each drop-down what the county has', async () => {
    const { data, options } = await read()
    kind.columns.forEach(({ type }, column) => {
      const offered = type.options?.(choices)
      if (!offered) return
      const letters = columnLetters(column + 1)
      const validation = data.dataValidations?.find(({ range }) => range.startsWith(`${letters}2:`))
      const [, list = '', last] = /^选项!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(validation?.formula1 ?? '') ?? []
      const place = list.charCodeAt(0) - 65
      expect(options.rows.slice(0, Number(last)).map((row) => row[place])).toEqual(offered.map(({ label }) => label))
      expect(validation).toMatchObject({ type: 'list', showErrorMessage: true })
    })
  })

  test('takes phones for words and dates for dates before anything is typed', async () => {
    const { data } = await read()
    kind.columns.forEach(({ type }, column) => {
      if (type.format) expect(data.cells?.get(`500,${column}`)?.style?.numFmt).toBe(type.format)
    })
  })

  test('has an example that is left out, and that would else be right in every cell but those that must not be real', async () => {
    const project = plantDesk()
    const file = lay(project, '空表.xlsx', await templateOf(kind, choices))
    expect(await desk(project, 'import', kind.id, file, ...signed)).toMatchObject({
      code: 1,
      err: expect.stringContaining('标题下面是空的，或者只有示例行'),
    })
    const wrong = columns.filter(({ type, example }) => {
      if (example === '') return false
      return 'message' in type.read({ value: example, date1904: false, choices })
    })
    expect(wrong.map(({ key }) => key).filter((key) => key !== 'id' && key !== 'phone')).toEqual([])
  })
})

test('a template never overwrites a workbook that is there', async () => {
  const project = plantDesk()
  const file = lay(project, '空表.xlsx', '填了一半')
  expect(await desk(project, 'template', 'places', '--out', file)).toMatchObject({
    code: 1,
    err: expect.stringContaining('已经有了，没有盖掉它'),
  })
  expect(readFileSync(file, 'utf8')).toBe('填了一半')
})
