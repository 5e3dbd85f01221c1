import type { Corpus } from './corpus'

/**
 * What the report says there is, held against what the app says of it, as a table to read in a terminal.
 * `published` counts the records of each report figure by its id; what is not there is not published.
 */
export function coverageTable(corpus: Corpus, published: Readonly<Record<string, number>> = {}): string {
  const { figures, systems, lessons } = corpus
  const explained = coveredSystems(corpus)
  const covered = explained.filter((system) => system.lessons.length > 0).length
  return [
    '报告的数字（已公布/报告数）',
    ...columns(figureRows(figures, published)),
    '',
    `报告点到的制度（有课讲到 ${covered}/${systems.length}）`,
    ...columns(explained.map((system) => [system.name, system.lessons.join(' ') || '没有'])),
    '',
    `报告的各章（共 ${lessons.length} 课）`,
    ...columns(chapterRows(corpus)),
    '',
  ].join('\n')
}

/** The systems that the report names, each with the ids of the lessons on it. */
export function coveredSystems({ systems, lessons }: Corpus): { name: string; lessons: string[] }[] {
  return systems.map(({ id, name }) => ({
    name,
    lessons: lessons.filter((entry) => entry.covers.includes(id)).map(({ lesson }) => lesson.id),
  }))
}

/** The report's figures, each with how many of it are published. */
export function figureRows(figures: Corpus['figures'], published: Readonly<Record<string, number>>): string[][] {
  return figures.map(({ id, label, count, unit }) => [label, `${published[id] ?? 0}/${count} ${unit}`])
}

function chapterRows({ sections, lessons, sources }: Corpus): string[][] {
  const report = sources.find((source) => source.kind === 'report')?.id
  const chapters = [...new Set(sections.map((section) => chapterOf(section.key)))]
  return chapters.map((chapter) => {
    const counts = lessons.map(
      ({ lesson }) =>
        lesson.cards.filter((card) =>
          card.cites.some((cite) => 'section' in cite && cite.source === report && chapterOf(cite.section) === chapter),
        ).length,
    )
    return [
      chapter,
      `${counts.filter((count) => count > 0).length} 课`,
      `${counts.reduce((sum, count) => sum + count, 0)} 张卡片`,
    ]
  })
}

/** `一(四)3` belongs to `一(四)`. */
function chapterOf(section: string): string {
  return section.replace(/\d+$/, '')
}

/** Rows with their cells lined up; a Chinese character is two columns wide. */
export function columns(rows: string[][]): string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
    })
  return rows.map(
    (row) =>
      `  ${row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - widthOf(cell)))
        .join('  ')
        .trimEnd()}`,
  )
}

function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2000' ? 2 : 1), 0)
}
