/** What one poster says. */
export interface Poster {
  /** What the mini-program is called. */
  app: string
  /** What a reader of the page list looks for. */
  township: string
  title: string
  /** What this is, in one line. */
  lead: string
  /** What the code is good for, a line each. */
  promises: readonly string[]
  hotline: { number: string; name: string; use: string }
  code: string
  link: string
  /** The bureau's own number of the place or board, and when it was looked at. */
  footer: string
  demo: boolean
}
