import { columns } from '../content/coverage'
import type { ScoreRow, ScoreSection } from './row'

const head = ['项目', '实测', '对照', '目标', '达到']

/** What follows this line in the written scorecard is by hand, and is kept. */
const byHand = '<!-- 下面是手写的，npm run scorecard 不改 -->'

/** The rows of every section for the terminal, with the missed ones once more at the end. */
export function forTerminal(sections: readonly ScoreSection[]): string {
  const missed = sections.flatMap(({ rows }) => rows.filter(({ met }) => met === false))
  return [
    ...sections.flatMap(({ title, rows }) => ['', title, ...columns([head, ...rows.map(cells)])]),
    '',
    missed.length === 0 ? '目标都达到了' : `没达到的 ${missed.length} 项：${missed.map(({ what }) => what).join('；')}`,
    '',
  ].join('\n')
}

/**
 * The scorecard as a page of Markdown, with whatever stood by hand in the page before.
 * @param date ISO `YYYY-MM-DD` of the run
 * @param machine what it ran on, in words
 */
export function forDocs(
  sections: readonly ScoreSection[],
  { date, machine, before }: { date: string; machine: string; before: string },
): string {
  const rows = sections.flatMap((section) => section.rows)
  const judged = rows.filter(({ met }) => met !== undefined)
  const kept = before.split(byHand)[1] ?? '\n'
  return [
    '# 成绩单',
    '',
    `由 \`npm run scorecard\` 生成，${date}，${machine}。有目标的 ${judged.length} 项，达到 ${judged.filter(({ met }) => met).length} 项。`,
    '“对照”一栏，没写明的是同样构建的空应用（`tools/scorecard/empty-app`）用同样方法量出来的。',
    '',
    ...sections.flatMap(({ title, how, rows: own, detail }) => [
      `## ${title}`,
      '',
      how,
      '',
      ...markdownTable(head, own.map(cells)),
      '',
      ...(detail
        ? ['<details><summary>逐项</summary>', '', ...markdownTable(detail.head, detail.lines), '', '</details>', '']
        : []),
    ]),
    byHand + kept,
  ].join('\n')
}

function cells({ what, measured, compared = '', target = '', met }: ScoreRow): string[] {
  return [what, measured, compared, target, met === undefined ? '' : met ? '✓' : '✗ 没达到']
}

function markdownTable(first: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const line = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(first), line(first.map(() => '---')), ...lines.map(line)]
}
