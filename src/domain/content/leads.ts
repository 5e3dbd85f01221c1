export interface Lead {
  id: string
  title: string
}

/** Where what a lesson or a story tells goes on, each by its name and what it is called. */
export interface Leads {
  /** Kinds of dispute, for whoever it has happened to. */
  trees?: Lead[]
  deadline?: Lead
  form?: Lead
  lesson?: Lead
  /** A story that tells of it. */
  story?: Lead
  /** Questions of the quiz that ask what was just told, by id. */
  questions?: string[]
}
