import type { Hotline } from '../../../src/domain/content/home-pack'
import type { CitedHotline, Corpus } from '../corpus'

export const mapValues = <T>(record: Record<string, T>, change: (value: T) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]))

export function titlesOf(records: readonly { id: string; title: string }[]): Record<string, string> {
  return Object.fromEntries(records.map(({ id, title }) => [id, title]))
}

/** What a hotline rests on is told on the page of the source alone. */
export const unfounded = ({ cites, ...hotline }: CitedHotline): Hotline => hotline

export const namesOfTownships = ({ disputes }: Corpus) => disputes.townships.map(({ id, name }) => ({ id, name }))
