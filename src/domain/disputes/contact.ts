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

/**
 * Whom a reader of a township can turn to at a channel: their own township's first, then those for the whole county. While
 * they have not said where they live, only the latter: another township's office would send them on a wrong way.
 */
export function contactsFor(contacts: readonly Contact[], channel: string, township: string | null): Contact[] {
  const there = contacts.filter((contact) => contact.channel === channel)
  const own = there.filter((contact) => contact.township !== undefined && contact.township === township)
  return [...own, ...there.filter((contact) => contact.township === undefined)]
}
