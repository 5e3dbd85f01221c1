import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepPublished, readHistory, restoreList, withdrawList } from '../../../tools/desk/history'
import { contacts } from '../../../tools/published/kinds/contacts'
import { desk, goodRow, lay, officeDay, plantDesk, readList, signed, workbook } from './desk-project'

const place = (root: string) => ({ root, pack: 'guanxian', today: officeDay })
const file = (root: string) => join(root, 'content/guanxian/published/contacts.json')
const folder = (root: string) => join(root, 'content/guanxian/published/.history/contacts')

async function publish(root: string, count: number): Promise<string> {
  const rows = Array.from({ length: count }, (_, index) => goodRow.contacts(index + 1))
  const table = lay(root, `${count}.xlsx`, await workbook(contacts, rows))
  expect(await desk(root, 'import', 'contacts', table, ...signed, '--allow-removals')).toMatchObject({ code: 0 })
  return readFileSync(file(root), 'utf8')
}

test('a list comes back to the letter, and the one it replaces is kept as well', async () => {
  const root = plantDesk()
  const first = await publish(root, 3)
  keepPublished(contacts, { by: '张三', how: 'import' }, place(root))
  const second = await publish(root, 4)
  restoreList(contacts, 1, '王五', place(root))
  expect(readFileSync(file(root), 'utf8')).toBe(first)
  restoreList(contacts, 2, '王五', place(root))
  expect(readFileSync(file(root), 'utf8')).toBe(second)
  expect(readHistory(contacts, place(root)).map(({ number, how, text }) => ({ number, how, text }))).toEqual([
    { number: 3, how: 'restore', text: first },
    { number: 2, how: 'restore', text: second },
    { number: 1, how: 'import', text: first },
  ])
})

test('a list that is taken down is gone for readers and kept for the bureau', async () => {
  const root = plantDesk()
  const text = await publish(root, 3)
  withdrawList(contacts, '王五', place(root))
  expect(existsSync(file(root))).toBe(false)
  expect(readHistory(contacts, place(root))).toMatchObject([{ how: 'withdraw', replacedBy: '王五', text }])
  restoreList(contacts, 1, '王五', place(root))
  expect(readFileSync(file(root), 'utf8')).toBe(text)
  expect(() => withdrawList(contacts, '', place(root))).toThrow('要写明是谁')
})

test('broken off before the new list is there, the old one is neither in the history nor kept twice', async () => {
  const root = plantDesk()
  await publish(root, 3)
  for (const by of ['张三', '李四']) keepPublished(contacts, { by, how: 'import' }, place(root))
  expect(readHistory(contacts, place(root))).toEqual([])
  expect(readdirSync(folder(root))).toEqual(['0001.json'])
  await publish(root, 4)
  expect(readHistory(contacts, place(root))).toMatchObject([{ number: 1, replacedBy: '张三' }])
})

test('an older list that today’s program does not read is shown as such and not published', async () => {
  const root = plantDesk()
  await publish(root, 3)
  keepPublished(contacts, { by: '张三', how: 'import' }, place(root))
  const now = await publish(root, 4)
  const entry = join(folder(root), '0001.json')
  writeFileSync(entry, readFileSync(entry, 'utf8').replace('0635-1000001', '0635-1000009'))
  const [past] = readHistory(contacts, place(root))
  expect(past).toMatchObject({ number: 1, replacedBy: '张三' })
  expect(past?.publication).toBeUndefined()
  expect(() => restoreList(contacts, 1, '王五', place(root))).toThrow('现在的程序读不了')
  expect(readFileSync(file(root), 'utf8')).toBe(now)
  writeFileSync(entry, 'not ours')
  expect(() => readHistory(contacts, place(root))).toThrow('0001.json 读不懂')
})

test('the history is no stranger among the published lists', async () => {
  const root = plantDesk('whole')
  await publish(root, 3)
  keepPublished(contacts, { by: '张三', how: 'import' }, place(root))
  expect(await desk(root, 'coverage')).toMatchObject({ code: 0 })
  expect(readList(root, 'contacts')?.records).toHaveLength(3)
})
