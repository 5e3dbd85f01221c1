/** What is wrong with a cell and how to put it right. */
export interface Flaw {
  message: string
  fix: string
  /** What else is wrong with the same cell. */
  also?: readonly Flaw[]
  /** An officer's answer settles it as well, for all such cells of the list. */
  asks?: 'conditions'
}

/** Worth telling of a cell that was taken. */
export type Remark =
  /** Law text was taken off. */
  | { kind: 'shortened'; before: string; after: string }
  /** A law that the pack does not hold, so that its article was not checked; or one that another has replaced. */
  | { kind: 'unheld' | 'superseded'; law: string }

/** A law of sources.yaml. */
export interface KnownLaw {
  title: string
  short: string
  /** How many articles it has. */
  articles: number
  /** Another law has taken its place. */
  superseded: boolean
}
