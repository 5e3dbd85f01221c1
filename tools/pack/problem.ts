/** One thing wrong in the content, where an editor can find it. `line` counts from 1 and is left out where a whole file is meant. */
export interface Problem {
  file: string
  line?: number
  message: string
}

/** Thrown with every problem found, each once and in file and line order; its message is the list an editor reads. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const each = new Map(problems.map((problem) => [formatProblem(problem), problem]))
    const sorted = [...each.values()].sort(byFileAndLine)
    super(sorted.map(formatProblem).join('\n'))
    this.name = 'ContentError'
    this.problems = sorted
  }
}

function formatProblem({ file, line, message }: Problem): string {
  return `${file}${line === undefined ? '' : ` 第${line}行`}：${message}`
}

function byFileAndLine(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0)
}
