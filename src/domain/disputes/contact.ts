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

/**
 * A number that some office once printed of itself, not confirmed by the county since: shown with its day, and only where
 * the county has published nobody.
 */
export interface FoundContact extends Pick<Contact, 'id' | 'name' | 'township' | 'phone' | 'address'> {
  /** Channel ids. */
  channels: string[]
  /** In what, and on which ISO date. */
  seen: { in: string; on: string }
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
  return nearestFirst(
    contacts.filter((contact) => contact.channel === channel),
    township,
  )
}

/** The same of numbers that were only found. */
export function foundFor(found: readonly FoundContact[], channel: string, township: string | null): FoundContact[] {
  return nearestFirst(
    found.filter(({ channels }) => channels.includes(channel)),
    township,
  )
}

function nearestFirst<C extends Pick<Contact, 'township'>>(contacts: readonly C[], township: string | null): C[] {
  const own = contacts.filter((contact) => contact.township !== undefined && contact.township === township)
  return [...own, ...contacts.filter((contact) => contact.township === undefined)]
}
