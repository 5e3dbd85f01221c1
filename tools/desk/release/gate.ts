/** One thing that must hold, or at least be known, before a release. */
export interface Gate {
  name: string
  /** Whether a problem keeps the release back; else it is only told. */
  blocking: boolean
  /** What is wrong, one problem a line; nothing when it holds. */
  run(): string[]
}

/**
 * Runs every gate, also after one has failed, and lists what stands in the way. Returns the exit code: 1 when a blocking
 * gate has a problem.
 */
export function runGates(gates: readonly Gate[], print: (text: string) => void): 0 | 1 {
  const blocked: string[] = []
  for (const { name, blocking, run } of gates) {
    const problems = problemsOf(run)
    const sign = problems.length === 0 ? '✓' : blocking ? '✗' : '！'
    print(`${sign} ${name}\n${problems.map((problem) => `    ${problem}\n`).join('')}`)
    if (blocking) blocked.push(...problems.map((problem) => `${name}：${problem}`))
  }
  if (blocked.length === 0) {
    print('\n可以发布。\n')
    return 0
  }
  print(
    `\n还不能发布，挡着的有 ${blocked.length} 件：\n${blocked.map((line, index) => `${index + 1}. ${line}\n`).join('')}`,
  )
  return 1
}

/** A gate that breaks down has not been passed. */
function problemsOf(run: Gate['run']): string[] {
  try {
    return run()
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split('\n')
  }
}
