/** Of Stryker's report, what is counted here; the rest of a mutant's states are no verdict on the tests. */
export interface MutationReport {
  files: Record<string, { mutants: { status: string }[] }>
}

interface Tally {
  /** Percentage of the mutants that the tests notice. */
  score: number
  /** Noticed by a failing test, or by never coming to an end. */
  killed: number
  survived: number
  /** Survived since no test runs the place at all. */
  noCoverage: number
}

export interface MutationSummary extends Tally {
  date: string
  files: Record<string, Tally>
}

/** @param date ISO `YYYY-MM-DD` of the run */
export function summaryOf({ files }: MutationReport, date: string): MutationSummary {
  const mutated = Object.entries(files)
    .map(([name, { mutants }]) => [name, tallyOf(mutants)] as const)
    .filter(([, { killed, survived, noCoverage }]) => killed + survived + noCoverage > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    date,
    ...tallyOf(Object.values(files).flatMap(({ mutants }) => mutants)),
    files: Object.fromEntries(mutated),
  }
}

function tallyOf(mutants: readonly { status: string }[]): Tally {
  const count = (...states: string[]) => mutants.filter(({ status }) => states.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const survived = count('Survived')
  const noCoverage = count('NoCoverage')
  const all = killed + survived + noCoverage
  return { score: all === 0 ? 100 : Math.floor((killed / all) * 1000) / 10, killed, survived, noCoverage }
}
