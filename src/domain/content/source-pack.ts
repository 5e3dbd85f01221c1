import type { Source } from './provenance'

/**
 * sources.json. `citedBy` has an entry for every cited place, keyed by `citationKey`: what rests on it, as positions in
 * `citing`, for much of it rests on many.
 */
export interface SourcePack {
  sources: ShownSource[]
  sections: Section[]
  citing: Citing[]
  citedBy: Record<string, number[]>
}

/** What rests on a cited place. */
export const usesOf = ({ citing, citedBy }: Pick<SourcePack, 'citing' | 'citedBy'>, key: string): Citing[] =>
  (citedBy[key] ?? []).flatMap((at) => citing[at] ?? [])

/** What a reader is told of a source; the rest is for whoever compiles. */
export type ShownSource = Omit<Source, 'short' | 'articles' | 'readAgainst'>

/** A section of the report under our own short name. */
export interface Section {
  key: string
  title: string
}

/** What rests on a cited place: a card of a lesson (`card` counted from 0), a record of 解纷, of 不罚轻罚 or of 信用, or a word of the glossary. */
export type Citing =
  | { in: 'lesson'; id: string; card: number; title: string; note: string }
  | { in: CitingKind; id: string; title: string }

export type CitingKind =
  | 'channel'
  | 'deadline'
  | 'counting'
  | 'holidays'
  | 'townships'
  | 'foundContact'
  | 'triage'
  | 'form'
  | 'hotline'
  | 'guide'
  | 'check'
  | 'act'
  | 'stage'
  | 'item'
  | 'folk'
  | 'saying'
  | 'quiz'
  | 'story'
  | 'creditGuide'
  | 'creditPath'
  | 'places'
  | 'word'
