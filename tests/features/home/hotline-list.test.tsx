import { render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import { HotlineList } from '@/features/home/hotline-list'
import { newReader, tap } from '../../reader'
import { phone } from '../../stubs/taro'

// The WeChat build: there a tap calls WeChat's dialler, which the stub phone records. In H5 it is a `tel:` link, tested in a browser.
jest.mock('@/platform/target', () => ({ isWeapp: true }))

beforeEach(newReader)

test('every hotline says what it is for, and one tap brings up the dialler with its number', async () => {
  render(<HotlineList />)
  for (const { name, use, number } of homePack.hotlines) {
    expect(screen.getByText(name)).toBeTruthy()
    expect(screen.getByText(use)).toBeTruthy()
    await tap(screen.getByText(number))
  }
  expect(phone.dialled).toEqual(homePack.hotlines.map(({ number }) => number))
  expect(phone.dialled).toEqual(expect.arrayContaining(['12348', '12345']))
})
