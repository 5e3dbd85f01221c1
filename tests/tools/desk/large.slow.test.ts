import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { leniencyItems } from '../../../tools/published/kinds/leniency-items'
import { goodRow, lay, plantDesk, readList, signed, workbook } from './desk-project'

test('ten thousand full rows are imported by the program itself, with its progress, time and memory told', async () => {
  const root = plantDesk()
  const long = '这里是示例文字，凑够真的清单那样的长度。'
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    ...goodRow['leniency-items'](index + 1),
    breach: `示例行为${index}：${long.repeat(3)}`,
    conditions: ['同时符合下列条件：', ...[1, 2, 3].map((number) => `示例条件${number}：${long.repeat(2)}`)].join('\n'),
    correction: long.repeat(3),
  }))
  const file = lay(root, '一万行.xlsx', await workbook(leniencyItems, rows))
  const main = join(__dirname, '../../../tools/desk/main.ts')
  const tsx = pathToFileURL(require.resolve('tsx')).href
  const started = Date.now()
  // By a shell: the most that a program has taken counts from what its parent holds, and a test worker may have grown.
  const { status, stdout, stderr } = spawnSync(
    'sh',
    [
      ...['-c', '"$@"; exit $?', 'sh', process.execPath, '--max-old-space-size=512', '--import', tsx, main],
      ...['import', 'leniency-items', file, ...signed],
    ],
    { cwd: root, env: { ...process.env, CONTENT_PACK: 'guanxian' }, encoding: 'utf8' },
  )
  const seconds = (Date.now() - started) / 1000
  expect(stderr).toContain('正在检查第 9000 行，共 10001 行\n')
  const told = /读到 10000 条，用了 ([\d.]+) 秒，内存最多 (\d+) MB/.exec(stderr)
  expect([status, told]).toEqual([0, expect.anything()])
  expect(Number(told?.[1])).toBeLessThan(seconds)
  expect(Number(told?.[2])).toBeLessThan(900)
  expect(stdout).toContain('不罚轻罚事项 10000/762 项')
  expect(readList(root, 'leniency-items')?.records).toHaveLength(10_000)
})
