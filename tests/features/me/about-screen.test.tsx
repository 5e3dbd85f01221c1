import { render, screen } from '@testing-library/react'
import { showNewerPacks } from '@/content/newest'
import type { TakenRelease } from '@/domain/content/content-release'
import { AboutScreen } from '@/features/me/about-screen'
import { routes } from '@/platform/routes'
import { link, newReader, tap, visitedUrls } from '../../reader'

const build = globalThis as { CONTENT_URL?: string; CONTENT_PUBLISHED?: string; CONTENT_VERSION?: number }
const plain = { CONTENT_URL: '', CONTENT_PUBLISHED: '', CONTENT_VERSION: 0 }
const warning = /发布了半年多/

beforeEach(() => {
  newReader()
  jest.useFakeTimers({ now: new Date('2026-12-01T12:00:00') })
})
afterEach(() => {
  jest.useRealTimers()
  Object.assign(build, plain)
  showNewerPacks(undefined)
})

const shows = (publishedOn: string) => {
  Object.assign(build, { CONTENT_URL: 'https://example.cn/content' })
  showNewerPacks({ release: { version: 7, publishedOn } as TakenRelease, read: () => undefined })
  render(<AboutScreen />)
}

test('content from outside says which it is, of what day, and how old', () => {
  shows('2026-10-15')
  expect(screen.getByText('内容是从网上取来的第 7 版，2026-10-15 发布（1 个月前），签名核对过')).toBeTruthy()
  expect(screen.queryByText(warning)).toBeNull()
})

test('content older than six months warns', () => {
  shows('2026-05-31')
  expect(screen.getByText(warning)).toBeTruthy()
})

test('content that is built in says so too, and warns as well', () => {
  Object.assign(build, {
    CONTENT_URL: 'https://example.cn/content',
    CONTENT_PUBLISHED: '2026-03-02',
    CONTENT_VERSION: 5,
  })
  render(<AboutScreen />)
  expect(screen.getByText('内容是程序带的第 5 版，2026-03-02 发布（8 个月前）')).toBeTruthy()
  expect(screen.getByText(warning)).toBeTruthy()
})

test('content that was never published has no day to show', () => {
  render(<AboutScreen />)
  expect(screen.queryByText(/内容是/)).toBeNull()
  expect(screen.queryByText(warning)).toBeNull()
})

test('what others have made is a tap away', async () => {
  jest.useRealTimers()
  render(<AboutScreen />)
  await tap(link('用到的开源软件'))
  expect(visitedUrls()).toEqual([routes.licences()])
})
