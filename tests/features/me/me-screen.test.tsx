import { render, screen, within } from '@testing-library/react'
import { textSizeNames } from '@/domain/kept/preferences'
import { MeScreen } from '@/features/me/me-screen'
import { usePreferences } from '@/platform/preferences'
import { routes } from '@/platform/routes'
import { link, newReader, restartApp, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const open = () =>
  render(<MeScreen finished={2} lessons={55} favourites={3} items={0} questions={0} stories={0} endings={0} />)
const page = () => screen.getByRole('main')
const option = (name: string) => screen.getByRole('radio', { name })
const bodySize = () => page().style.getPropertyValue('--body')

/** What is chosen under this label. */
const chosen = (label: string) =>
  within(screen.getByRole('radiogroup', { name: label }))
    .getAllByRole('radio', { checked: true })
    .map((radio) => radio.textContent)

describe('how the app looks', () => {
  test('at first it is the standard mode in its first size, following the phone’s own colours', () => {
    open()
    expect([chosen('版式'), chosen('字号'), chosen('颜色')]).toEqual([['标准版'], ['标准'], ['跟随手机']])
    expect(page().className).not.toMatch(/elder|light|dark/)
    expect(bodySize()).toBe('16px')
  })

  test('长辈版 takes hold at once on the page and on the bars around it, with larger text and its own sizes', async () => {
    open()
    await tap(option('长辈版'))
    expect(page().classList).toContain('elder')
    expect(document.documentElement.classList).toContain('elder')
    expect(bodySize()).toBe('22px')
    expect(chosen('版式')).toEqual(['长辈版'])
    const names = within(screen.getByRole('radiogroup', { name: '字号' })).getAllByRole('radio')
    expect(names.map((radio) => radio.textContent)).toEqual([...textSizeNames.elder])
  })

  test('and back again', async () => {
    open()
    await tap(option('长辈版'))
    await tap(option('标准版'))
    expect(page().classList).not.toContain('elder')
    expect(document.documentElement.classList).not.toContain('elder')
    expect(bodySize()).toBe('16px')
  })

  test.each(['标准版', '长辈版'])('in %s every larger size makes the text larger', async (mode) => {
    open()
    await tap(option(mode))
    const sizes: number[] = []
    for (const name of textSizeNames[usePreferences.getState().mode]) {
      await tap(option(name))
      expect(chosen('字号')).toEqual([name])
      sizes.push(Number.parseInt(bodySize(), 10))
      expect(document.documentElement.style.getPropertyValue('--body')).toBe(bodySize())
    }
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b))
  })

  test.each([
    { name: '浅色', has: 'light', hasNot: 'dark' },
    { name: '深色', has: 'dark', hasNot: 'light' },
  ])('$name is chosen against the phone’s own colours', async ({ name, has, hasNot }) => {
    open()
    await tap(option(name))
    for (const element of [page(), document.documentElement]) {
      expect(element.classList).toContain(has)
      expect(element.classList).not.toContain(hasNot)
    }
    await tap(option('跟随手机'))
    expect(page().classList).not.toContain(has)
  })

  test('mode and colours go together', async () => {
    open()
    await tap(option('长辈版'))
    await tap(option('深色'))
    expect([...page().classList]).toEqual(expect.arrayContaining(['elder', 'dark']))
  })

  test('every choice is still there after the app was closed', async () => {
    const { unmount } = open()
    await tap(option('长辈版'))
    await tap(option('最大'))
    await tap(option('深色'))
    unmount()
    await restartApp()
    open()
    expect([chosen('版式'), chosen('字号'), chosen('颜色')]).toEqual([['长辈版'], ['最大'], ['深色']])
    expect(bodySize()).toBe('30px')
  })
})

test('it says how far the reader is, and each row leads to its page', async () => {
  open()
  expect(link(/^学习进度/).textContent).toContain('读完 2 课，共 55 课')
  expect(link(/^收藏/).textContent).toContain('3 课')
  for (const row of screen.getAllByRole('link')) await tap(row)
  expect(visitedUrls()).toEqual([
    routes.lessons(),
    routes.stories(),
    routes.quiz(),
    routes.favourites(),
    routes.data(),
    routes.sources(),
    routes.about(),
  ])
})

test('a new reader reads that nothing is there yet, not noughts', () => {
  render(<MeScreen finished={0} lessons={55} favourites={0} items={0} questions={0} stories={0} endings={0} />)
  expect(link(/^学习进度/).textContent).toContain('还没有读完的课')
  expect(link(/^收藏/).textContent).toContain('还没有收藏')
})
