import { type Contact, contactsFor, isOverdue } from '../../../src/domain/disputes/contact'

const contact = (id: string, changes: Partial<Contact> = {}): Contact => ({
  id,
  name: id,
  role: 'office',
  channel: 'township-mediation',
  phone: '0000-0000000',
  verifiedOn: '2026-01-05',
  recheckOn: '2026-07-05',
  ...changes,
})

const contacts = [
  contact('county'),
  contact('east', { township: '371525001' }),
  contact('west', { township: '371525002' }),
  contact('court', { channel: 'court' }),
]
const idsFor = (township: string | null) => contactsFor(contacts, 'township-mediation', township).map(({ id }) => id)

test('a township’s own contacts come first, another township’s not at all', () => {
  expect(idsFor('371525002')).toEqual(['west', 'county'])
})

test('without a township only those for the whole county are named', () => {
  expect(idsFor(null)).toEqual(['county'])
})

test.each([
  ['2026-07-04', false],
  ['2026-07-05', false],
  ['2026-07-06', true],
])('on %s a contact to be checked again by 2026-07-05 is overdue: %s', (today, overdue) => {
  expect(isOverdue({ recheckOn: '2026-07-05' }, today)).toBe(overdue)
})
