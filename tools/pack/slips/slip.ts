/** Something an editor did to a file that YAML takes otherwise than it was meant. */
export interface Slip {
  /** From 1. */
  line: number
  /** What is wrong and how to mend it. */
  message: string
}

/** A slip that may have been made, and the text as it would be without it. */
export interface Suspicion extends Slip {
  mended: string
}
