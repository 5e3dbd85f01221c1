import type { ScoreSection } from '../../../tools/scorecard/row'
import { forDocs, forTerminal } from '../../../tools/scorecard/write-scorecard'

const sections: ScoreSection[] = [
  {
    title: '体积',
    how: '字节数相加。',
    rows: [
      { what: '主包', measured: '471.0 kB', compared: '331.0 kB', target: '≤ 600.0 kB', met: true },
      { what: '分包 a|b', measured: '1200.0 kB', target: '≤ 1000.0 kB', met: false },
      { what: '中位', measured: '3.9 kB' },
    ],
    detail: { head: ['页', '节点'], lines: [['pages/home/index', '67']] },
  },
]
const run = { date: '2026-11-26', machine: 'Node 20，2 个处理器' }

test('the terminal shows every row in columns and names at the end what was missed', () => {
  expect(forTerminal(sections)).toBe(
    [
      '',
      '体积',
      '  项目      实测       对照      目标          达到',
      '  主包      471.0 kB   331.0 kB  ≤ 600.0 kB   ✓',
      '  分包 a|b  1200.0 kB            ≤ 1000.0 kB  ✗ 没达到',
      '  中位      3.9 kB',
      '',
      '没达到的 1 项：分包 a|b',
      '',
    ].join('\n'),
  )
})

test('the terminal says so when nothing was missed', () => {
  expect(forTerminal([])).toContain('目标都达到了')
})

test('the page says when and on what, how many were met, and keeps a bar from ending a cell', () => {
  const page = forDocs(sections, { ...run, before: '' })
  expect(page).toContain('2026-11-26，Node 20，2 个处理器。有目标的 2 项，达到 1 项。')
  expect(page).toContain('| 分包 a\\|b | 1200.0 kB |  | ≤ 1000.0 kB | ✗ 没达到 |')
  expect(page).toContain('| 中位 | 3.9 kB |  |  |  |')
  expect(page).toContain('<details><summary>逐项</summary>\n\n| 页 | 节点 |\n| --- | --- |\n| pages/home/index | 67 |')
})

test('what was written by hand below the figures stays, however often they are written', () => {
  const first = `${forDocs(sections, { ...run, before: '' })}\n## 试过什么\n`
  const again = forDocs(sections, { ...run, before: forDocs(sections, { ...run, before: first }) })
  expect(again.match(/试过什么/g)).toHaveLength(1)
  expect(again).toBe(first)
})
