import type { Contact } from '@/domain/disputes/contact'
import { firstCall, secondCall } from '@/domain/disputes/first-call'

const hotlines = ['12345', '12348', '12333', '110'].map((number) => ({ number, name: `${number} 号`, use: '打来问' }))
const office: Contact = {
  id: 'a',
  name: '监察大队',
  role: 'office',
  channel: 'labour',
  phone: '0635-5230000',
  verifiedOn: '2026-11-01',
  recheckOn: '2027-05-01',
}
const says = (number: string, text = '问去哪里投诉') => ({ number, text, cites: [], advice: true as const })
const call = (
  changes: Partial<Parameters<typeof firstCall>[0]> = {},
  said = says('12333'),
  township: string | null = null,
) => firstCall({ contacts: [], hotlines, ...changes }, 'labour', said, township, '2026-12-01')

test('the number that the content names, with what to ask there', () => {
  expect(call()).toEqual({ number: '12333', name: '12333 号', ask: '问去哪里投诉' })
})

test('the office itself, where the county has published its number', () => {
  expect(call({ contacts: [office] })).toEqual({ number: '0635-5230000', name: '监察大队', ask: '问去哪里投诉' })
})

test.each<[string, Partial<Contact>]>([
  ['of another door', { channel: 'court' }],
  ['of another township', { township: '371525100' }],
  ['that nobody has checked in time', { recheckOn: '2026-11-30' }],
  ['that is invented for a preview', { demo: true }],
])('no number of an office %s', (_, changes) => {
  expect(call({ contacts: [{ ...office, ...changes }] })?.number).toBe('12333')
})

test('the office of the reader’s own township', () => {
  expect(call({ contacts: [{ ...office, township: '371525100' }] }, says('12333'), '371525100')?.number).toBe(
    '0635-5230000',
  )
})

test.each(['110', '119', '120', '122'])('in an emergency %s comes before any office', (number) => {
  expect(call({ contacts: [office] }, says(number)).number).toBe(number)
})

test('the second is never the first again', () => {
  expect(secondCall(hotlines, '12333')?.number).toBe('12345')
  expect(secondCall(hotlines, '12345')?.number).toBe('12348')
})

test.each(['110', '119', '120', '122'])('nobody else is rung instead of %s', (number) => {
  expect(secondCall(hotlines, number)).toBeUndefined()
})
