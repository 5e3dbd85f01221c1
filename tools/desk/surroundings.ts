/** Where the desk works, on what day, and what it says: its ordinary output and its complaints, each with its own line end. */
export interface Surroundings {
  root: string
  /** The county's, see packFolder. */
  pack: string
  /** ISO date. */
  today: string
  print(text: string): void
  complain(text: string): void
}
