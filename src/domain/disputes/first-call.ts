import type { Hotline } from '../content/home-pack'
import type { Call } from './channel'
import { type Contact, contactsFor, isOverdue } from './contact'

/** A number under the thumb: whose it is, and what to ask there. */
export interface FirstCall {
  number: string
  name: string
  ask: string
}

interface Numbers {
  contacts: readonly Contact[]
  hotlines: readonly Hotline[]
}

/** The one that knows every office, and the one that knows the law. */
const everyone = ['12345', '12348']

/**
 * Whom to ring first about a channel, by its id: the office itself, where the county has published its number and still answers
 * for it, else the national number that fits the case, as the content says; `today` is an ISO date.
 */
export function firstCall(
  { contacts, hotlines }: Numbers,
  channel: string,
  call: Call,
  township: string | null,
  today: string,
): FirstCall {
  const office = contactsFor(contacts, channel, township).find((contact) => !contact.demo && !isOverdue(contact, today))
  if (office && !isEmergency(call.number)) return { number: office.phone, name: office.name, ask: call.text }
  const name = hotlines.find(({ number }) => number === call.number)?.name ?? ''
  return { number: call.number, name, ask: call.text }
}

/** Three digits are for emergencies (110, 119, 120, 122): an office can wait, and nobody else sends help. */
const isEmergency = (number: string) => number.length === 3

/** Whom to ring when the first does not answer or was not the right one; nobody instead of an emergency number. */
export function secondCall(hotlines: readonly Hotline[], first: string): Hotline | undefined {
  if (isEmergency(first)) return undefined
  const number = everyone.find((each) => each !== first)
  return hotlines.find((hotline) => hotline.number === number)
}
