import { act, render, screen } from '@testing-library/react'
import { disputePack } from '@/content/dispute-pack'
import type { Contact } from '@/domain/disputes/contact'
import { Contacts } from '@/features/disputes/contacts'
import { channelById } from '@/features/disputes/directory'
import { useDisputes } from '@/features/disputes/disputes-store'
import { button, newReader, tap } from '../../reader'
import { phone } from '../../stubs/taro'

jest.mock('@/platform/target', () => ({ isWeapp: true }))

const channel = channelById('township-mediation')
const [township] = disputePack.townships
const published: Contact = {
  id: 'test-office',
  name: '试验矛调中心',
  role: 'office',
  channel: 'township-mediation',
  township: township?.id as string,
  phone: '0000-0000000',
  address: '试验路1号',
  verifiedOn: '2026-01-05',
  recheckOn: '2026-07-05',
}

beforeEach(() => {
  newReader()
  jest.useFakeTimers({ now: new Date('2026-03-02T09:00:00') })
})
afterEach(() => {
  jest.useRealTimers()
  disputePack.contacts.splice(0)
})

function open(...contacts: Contact[]) {
  disputePack.contacts.splice(0, Infinity, ...contacts)
  render(<Contacts {...(channel && { channel })} />)
}

test('while nothing is published, that is said and the numbers that always help are offered', async () => {
  open()
  expect(screen.getByText(/还没有公布/)).toBeTruthy()
  await tap(button(/^拨打 12348/))
  expect(phone.dialled).toEqual(['12348'])
})

test('a published office of the reader’s township is called', async () => {
  open(published)
  expect(screen.queryByText(/试验矛调中心/)).toBeNull()
  expect(screen.getByText(/选好你的乡镇/)).toBeTruthy()
  act(() => useDisputes.getState().chooseTownship(township?.id as string))
  expect(screen.getByText(/试验路1号/)).toBeTruthy()
  await tap(button(/^拨打 0000-0000000/))
  expect(phone.dialled).toEqual(['0000-0000000'])
})

test.each<[string, Partial<Contact>, RegExp]>([
  ['past its day for checking', { recheckOn: '2026-03-01' }, /待核实：上次核实是 2026-01-05/],
  ['invented', { demo: true }, /示例数据/],
])('one that is %s is shown with a warning, and can not be called', (_, changes, warning) => {
  useDisputes.getState().chooseTownship(township?.id as string)
  open({ ...published, ...changes })
  expect(screen.getByText(warning)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /0000-0000000/ })).toBeNull()
})

test('a number that always helps is offered once, though the channel names it too', () => {
  if (!channel) throw new Error('there is no township-mediation')
  render(<Contacts channel={{ ...channel, hotlines: ['12345'] }} />)
  expect(screen.getAllByRole('button', { name: /^拨打 12345/ })).toHaveLength(1)
})
