import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { History, ListState, Overview, PlanInWords } from '../../../tools/desk-page/api'
import { contacts } from '../../../tools/published/kinds/contacts'
import { goodRow, lay, officeDay, plantDesk, readList, workbook } from '../desk/desk-project'
import { planted, project } from './open-desk'
import { resultOf, visitor } from './visitor'

const people = (count: number) =>
  workbook(
    contacts,
    Array.from({ length: count }, (_, index) => goodRow.contacts(index + 1)),
  )
const tables = '/api/kinds/contacts/tables'

// First the old list moves into the history, then the new one to its place: killed before, between, and after.
test.each([
  { moves: 0, count: 3 },
  { moves: 1, count: 3 },
  { moves: 2, count: 4 },
])('killed before move $moves, the list is whole, none is lost, and the desk opens again', async ({ moves, count }) => {
  const root = plantDesk()
  const first = await planted({ root })
  const before = await visitor(first)
  const plan = resultOf(await before.hand<PlanInWords>(tables, '表.xlsx', await people(3)))
  const signature = { documentNumber: '示例〔2026〕1号', by: '张三' }
  resultOf(await before.ask<ListState>(`/api/tables/${plan.handle}/publish`, signature))
  await first.desk.close()
  const old = readFileSync(join(root, 'content/guanxian/published/contacts.json'), 'utf8')

  const table = lay(root, '新表.xlsx', await people(4))
  const killed = spawnSync('npx', ['tsx', join(__dirname, 'killed-desk.ts'), root, table, String(moves), officeDay], {
    cwd: project,
    encoding: 'utf8',
  })
  expect(killed.stderr).toBe('')
  expect(readList(root, 'contacts')?.records).toHaveLength(count)

  const second = await planted({ root })
  const after = await visitor(second)
  const { kinds } = JSON.parse((await after.get('/api/overview')).text) as Overview
  expect(kinds.find(({ kind }) => kind === 'contacts')?.list?.count).toBe(count)
  const { past } = JSON.parse((await after.get('/api/kinds/contacts/history')).text) as History
  expect(past.map(({ list }) => list?.count)).toEqual(count === 4 ? [3] : [])
  if (count === 4) {
    resultOf(await after.ask('/api/kinds/contacts/restore', { number: 1, by: '赵六' }))
    expect(readFileSync(join(root, 'content/guanxian/published/contacts.json'), 'utf8')).toBe(old)
  } else {
    const again = resultOf(await after.hand<PlanInWords>(tables, '新表.xlsx', await people(4)))
    resultOf(await after.ask<ListState>(`/api/tables/${again.handle}/publish`, signature))
    expect(readList(root, 'contacts')?.records).toHaveLength(4)
  }
  await second.desk.close()
  expect(second.complaints).toEqual([])
})
