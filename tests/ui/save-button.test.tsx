import { render, screen } from '@testing-library/react'
import { DataScreen } from '@/features/me/data-screen'
import { newReader } from '../reader'

const inWeChat = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.49'
const inSafari = 'Mozilla/5.0 (iPhone) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Mobile/15E148 Safari/604.1'

const counts = {
  finished: 0,
  started: 0,
  favourites: 0,
  items: 0,
  drafts: 0,
  questions: 0,
  stamps: 0,
  stories: 0,
  searches: 0,
}

function open(userAgent: string) {
  newReader()
  Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true })
  render(<DataScreen {...counts} />)
}

test('in an app’s own browser there is no button that does nothing, but the way to a browser that saves', () => {
  open(inWeChat)
  expect(screen.queryByRole('button', { name: '存成文件带走' })).toBeNull()
  expect(screen.getByRole('note').textContent).toMatch(/微信里存不了文件.*用浏览器打开/)
  expect(screen.queryByText(/七天/)).toBeNull()
})

test('in Safari a file is saved, and it is said that Safari forgets', () => {
  open(inSafari)
  expect(screen.getByRole('button', { name: '存成文件带走' })).toBeTruthy()
  expect(screen.getByText(/Safari 里，七天没打开过/)).toBeTruthy()
})
