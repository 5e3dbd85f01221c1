import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { HolidayYear } from '../../../src/domain/disputes/calendar'
import type { CountInput, DeadlineBook, DeadlineResult } from '../../../src/domain/disputes/count-deadline'
import { countDeadline } from '../../../src/domain/disputes/count-deadline'

function read<T>(folder: string, file: string): T {
  return parse(readFileSync(join(folder, file), 'utf8'))
}

const county = join(__dirname, '../../../content/guanxian')

/** The notices that the examples are worked out with, whichever years the county has by now. */
export const heldYears: HolidayYear[] = read(__dirname, 'holiday-notices.yaml')

/** The county's own rules; citations stay as the editor writes them, which the counting does not look at. */
export const book: DeadlineBook = {
  rules: read(county, 'deadlines.yaml'),
  methods: read(county, 'counting.yaml'),
  years: heldYears,
}

export type Counted = Extract<DeadlineResult, { kind: 'counted' }>

export function counted(input: CountInput, from: DeadlineBook = book): Counted {
  const result = countDeadline(from, input)
  if (result.kind !== 'counted') throw new Error(`${input.rule} has no limit`)
  return result
}

/** `2026-03-17`, or `2026-12-29..2027-01-05` while a notice is not out. */
export function endOf({ end }: Counted): string {
  return end.kind === 'day' ? end.last : `${end.earliest}..${end.latest}`
}
