import { render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import type { Hotline } from '@/domain/content/home-pack'
import { DangerCall } from '@/features/home/danger-call'
import { HotlineList } from '@/features/home/hotline-list'
import { button, newReader, tap } from '../../reader'
import { phone } from '../../stubs/taro'

// The WeChat build: there a tap calls WeChat's dialler, which the stub phone records. In H5 it is a `tel:` link, tested in a browser.
jest.mock('@/platform/target', () => ({ isWeapp: true }))

beforeEach(newReader)

test('every hotline says what it is for, and one tap brings up the dialler with its number', async () => {
  render(<HotlineList />)
  for (const { name, use, brief, number } of homePack.hotlines) {
    expect(screen.getByText(brief ?? use)).toBeTruthy()
    expect(button(new RegExp(`^拨打 ${number}，.*${name}，${use}$`))).toBeTruthy()
    await tap(screen.getByText(number))
  }
  expect(phone.dialled).toEqual(homePack.hotlines.map(({ number }) => number))
  expect(phone.dialled).toEqual(expect.arrayContaining(['12348', '12345']))
})

test('whoever is in danger calls with one tap, anywhere on the strip', async () => {
  const { number, name } = homePack.danger as Hotline
  render(<DangerCall />)
  await tap(screen.getByText('正在挨打、有危险'))
  await tap(button(`拨打${name}：正在挨打、有危险，现在就打，${number}`))
  expect(phone.dialled).toEqual([number, number])
  expect(number).toBe('110')
})
