/** How to reach an office or a mediator of a channel. After `recheckOn` nobody answers for it any more. */
export interface Contact {
  id: string
  name: string
  role: 'office' | 'mediator' | 'golden-mediator'
  /** Channel id. */
  channel: string
  /** Township id; without one it serves the whole county. */
  township?: string
  phone: string
  address?: string
  hours?: string
  /** ISO dates: when somebody last made sure of it, and by when somebody must again. */
  verifiedOn: string
  recheckOn: string
  /** Invented, for previews: may be neither dialled nor released. */
  demo?: true
}

/** Whether the contact has to be checked again before anybody is sent there, on the ISO date `today`. */
export function isOverdue(contact: Pick<Contact, 'recheckOn'>, today: string): boolean {
  return today > contact.recheckOn
}
