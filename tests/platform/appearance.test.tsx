import { render, screen } from '@testing-library/react'
import { bodySize } from '@/domain/kept/preferences'
import { usePreferences } from '@/platform/preferences'
import { Page } from '@/ui/page/page'
import { newReader } from '../reader'
import { phone } from '../stubs/taro'

// It asks for the target as soon as it is loaded.
jest.mock('@/platform/speech', () => ({ canSpeak: false }))
jest.mock('@/platform/target', () => ({ isWeapp: true }))

const target: { isWeapp: boolean } = jest.requireMock('@/platform/target')

beforeEach(() => {
  newReader()
  target.isWeapp = true
})

/** The size of the words on a page of this phone, in pixels. */
function sizeOn(fontSizeScaleFactor?: number): number {
  phone.baseInfo = fontSizeScaleFactor === undefined ? {} : { fontSizeScaleFactor }
  const { unmount } = render(<Page>{null}</Page>)
  const size = Number.parseInt(screen.getByRole('main').style.getPropertyValue('--body'), 10)
  unmount()
  return size
}

test('words are larger on a phone whose own words are, in WeChat', () => {
  const { mode, textSize } = usePreferences.getState()
  for (const scale of [1, 1.2, 1.4]) expect(sizeOn(scale)).toBe(bodySize({ mode, textSize }, scale))
  expect(sizeOn(1.4)).toBeGreaterThan(sizeOn(1))
})

test('a phone that does not say is taken as it is', () => {
  expect(sizeOn()).toBe(sizeOn(1))
})

test('in H5 the browser enlarges the page itself', () => {
  target.isWeapp = false
  expect(sizeOn(1.4)).toBe(sizeOn(1))
})
