import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'

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

/** The files that are mutated, by their paths in the project: all that the domain has, in order. */
export function domainFiles(root: string): string[] {
  const folder = 'src/domain'
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort()
}

/** What became of the mutants of these files. The report leaves out a file in which there is nothing to do wrong. */
export function talliesOf({ files }: MutationReport, names: readonly string[]): Record<string, Tally> {
  return Object.fromEntries(names.map((name) => [name, tallyOf(files[name]?.mutants ?? [])]))
}

/**
 * @param date ISO `YYYY-MM-DD` of the run
 * @param names of the files that there are, of which some may not have been tried yet
 */
export function summaryOf(
  tallies: Readonly<Record<string, Tally>>,
  date: string,
  names: readonly string[],
): MutationSummary {
  const files = names.flatMap((name) => {
    const tally = tallies[name]
    return tally ? [[name, tally] as const] : []
  })
  const sum = (what: 'killed' | 'survived' | 'noCoverage') => files.reduce((all, [, tally]) => all + tally[what], 0)
  return {
    date,
    ...scored({ killed: sum('killed'), survived: sum('survived'), noCoverage: sum('noCoverage') }),
    files: Object.fromEntries(files),
  }
}

function tallyOf(mutants: readonly { status: string }[]): Tally {
  const count = (...states: string[]) => mutants.filter(({ status }) => states.includes(status)).length
  return scored({
    killed: count('Killed', 'Timeout'),
    survived: count('Survived'),
    noCoverage: count('NoCoverage'),
  })
}

function scored(tally: Omit<Tally, 'score'>): Tally {
  const all = tally.killed + tally.survived + tally.noCoverage
  return { score: all === 0 ? 100 : Math.floor((tally.killed / all) * 1000) / 10, ...tally }
}
