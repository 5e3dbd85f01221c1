import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '../../../tools/pack/problem'
import { contacts } from '../../../tools/published/kinds/contacts'
import { publicationOf, publicationPath, serialise } from '../../../tools/published/publication'
import { readPublished } from '../../../tools/published/published'
import { desk, goodRow, lay, officeDay, plantDesk, readList, signed, workbook } from './desk-project'

async function withContacts(count = 2) {
  const root = plantDesk()
  const rows = Array.from({ length: count }, (_, index) => goodRow.contacts(index + 1))
  await desk(root, 'import', 'contacts', lay(root, '表.xlsx', await workbook(contacts, rows)), ...signed)
  return root
}

function problemsOf(root: string, pack = 'guanxian') {
  try {
    readPublished(root, pack, { demo: false })
  } catch (error) {
    if (error instanceof ContentError) return error.problems
    throw error
  }
  return []
}

const listPath = publicationPath('guanxian', 'contacts')

function editList(root: string, edit: (text: string) => string): void {
  writeFileSync(join(root, listPath), edit(readFileSync(join(root, listPath), 'utf8')))
}

test('what was imported is read back, one record a line of its file', async () => {
  const root = await withContacts(3)
  const { contacts: list, places } = readPublished(root, 'guanxian', { demo: false })
  expect(list).toEqual(readList(root, 'contacts'))
  expect(places).toBeUndefined()
  const lines = readFileSync(join(root, listPath), 'utf8').split('\n')
  expect(lines.slice(1, 4).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(list?.records)
})

describe('a list that was touched by hand is refused, by file and line', () => {
  test('a changed word', async () => {
    const root = await withContacts()
    editList(root, (text) => text.replace('示例调解员2', '别人'))
    expect(problemsOf(root)).toEqual([{ file: listPath, message: expect.stringContaining('有人手改过') }])
  })

  test('a record out of shape', async () => {
    const root = await withContacts()
    editList(root, (text) => text.replace('"phone":"0635-1000002"', '"phone":"没有"'))
    expect(problemsOf(root)).toEqual([
      { file: listPath, line: 3, message: expect.stringMatching(/^第2条（contact-2），表格第3行：phone/) },
    ])
  })

  test('no JSON at all', async () => {
    const root = await withContacts()
    editList(root, (text) => text.slice(10))
    expect(problemsOf(root)).toEqual([{ file: listPath, message: expect.stringContaining('不要手改') }])
  })

  test('an approval by the importer', async () => {
    const root = await withContacts()
    editList(root, (text) =>
      text.replace('"records"', '"approval":{"by":"张三","on":"2026-11-25","hash":"0123456789abcdef"},"records"'),
    )
    expect(problemsOf(root)).toEqual([{ file: listPath, message: '导入和签发不能是同一个人' }])
  })

  test('a stray file beside the lists', async () => {
    const root = await withContacts()
    writeFileSync(join(root, 'content/guanxian/published/people.json'), '{}')
    expect(problemsOf(root)).toEqual([
      { file: 'content/guanxian/published/people.json', message: '不认识这个文件，它不会进小程序' },
    ])
  })

  test('an invented record in the county’s own list, and a real one in the demonstration', async () => {
    const root = await withContacts()
    const { provenance, records } = readList(root, 'contacts') ?? { provenance: undefined, records: [] }
    if (!provenance) throw new Error('nothing was published')
    const invented = records.map((record) => ({ ...record, demo: true as const }))
    writeFileSync(join(root, listPath), serialise(publicationOf('contacts', provenance, invented)))
    mkdirSync(join(root, 'content/demo/guanxian/published'), { recursive: true })
    writeFileSync(
      join(root, publicationPath('demo/guanxian', 'contacts')),
      serialise(publicationOf('contacts', provenance, records)),
    )
    expect(problemsOf(root).map(({ message }) => message)).toContain(
      '第1条（contact-1），表格第2行：正式的清单里不能有示例记录',
    )
    expect(problemsOf(root, 'demo/guanxian').map(({ message }) => message)).toContain(
      '第1条（contact-1），表格第2行：示例包里的记录要写 demo: true',
    )
  })
})

test('demonstration lists stand in, kind by kind, only when asked for and only for what is not published', async () => {
  const root = await withContacts()
  await desk(root, 'demo')
  const plain = readPublished(root, 'guanxian', { demo: false })
  expect(Object.keys(plain)).toEqual(['contacts'])
  const laidOver = readPublished(root, 'guanxian', { demo: true })
  expect(Object.keys(laidOver)).toEqual(['leniency-items', 'places', 'contacts', 'credit-rules', 'billboards'])
  expect(laidOver.contacts).toEqual(plain.contacts)
  expect(laidOver.billboards?.records.every(({ demo }) => demo)).toBe(true)
})

describe('approving', () => {
  test('is recorded once, and does not change the hash', async () => {
    const root = await withContacts()
    const hash = readList(root, 'contacts')?.hash ?? ''
    expect(await desk(root, 'approve', hash, '--by', '李四')).toMatchObject({
      code: 0,
      out: expect.stringContaining('已签发'),
    })
    const again = await desk(root, 'approve', hash.toUpperCase(), '--by', '王五')
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('已经由 李四 签发') })
    expect(readList(root, 'contacts')).toMatchObject({ hash, approval: { by: '李四', on: officeDay, hash } })
    expect(problemsOf(root)).toEqual([])
  })

  test('of another hash is refused, with those that wait', async () => {
    const root = await withContacts()
    const { code, err } = await desk(root, 'approve', '0000000000000000', '--by', '李四')
    expect(code).toBe(1)
    expect(err).toContain(`等着签发的：渠道和调解员 ${readList(root, 'contacts')?.hash}。`)
  })
})
