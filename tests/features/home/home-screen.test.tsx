import { render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import { lessonPack } from '@/content/lesson-pack'
import type { TodayCard } from '@/domain/content/home-pack'
import { pickForDay } from '@/domain/lessons/daily'
import { entries } from '@/features/home/entries'
import { HomeScreen } from '@/features/home/home-screen'
import { usePreferences } from '@/platform/preferences'
import { routes } from '@/platform/routes'
import { button, link, newReader, restartApp, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const open = (day = '2026-11-24') => render(<HomeScreen day={day} continueAt={null} />)

describe('on first use', () => {
  test.each([
    { choice: /^长辈版/, mode: 'elder', back: '换回标准版' },
    { choice: /^标准版/, mode: 'standard', back: '换成长辈版' },
    { choice: '先不选', mode: 'standard', back: '换成长辈版' },
  ])(
    'the reader chooses ($choice), is not asked again, and can change with one tap',
    async ({ choice, mode, back }) => {
      const { unmount } = open()
      expect(screen.getByText('字看得清吗？')).toBeTruthy()
      await tap(button(choice))
      expect(screen.queryByText('字看得清吗？')).toBeNull()
      unmount()
      await restartApp()
      open()
      expect(screen.queryByText('字看得清吗？')).toBeNull()
      expect(usePreferences.getState().mode).toBe(mode)
      expect(button(back)).toBeTruthy()
    },
  )

  test('nothing else is hidden behind the question', () => {
    open()
    expect(screen.getByText('今天学一点')).toBeTruthy()
    expect(screen.getAllByRole('link')).toHaveLength(entries.length + 1) // and the search
  })
})

test('长辈版 is one tap away, both ways', async () => {
  usePreferences.getState().skipWelcome()
  open()
  await tap(button('换成长辈版'))
  expect(screen.getByRole('main').className).toContain('elder')
  await tap(button('换回标准版'))
  expect(screen.getByRole('main').className).not.toContain('elder')
})

describe('the card of the day', () => {
  test.each(['2026-11-24', '2026-11-25', '2031-01-01'])(
    'on %s is shown, and leads to its place in the lesson',
    async (day) => {
      const card = pickForDay(homePack.today, day) as TodayCard
      open(day)
      expect(screen.getByRole('heading', { name: card.heading })).toBeTruthy()
      expect(screen.getByText(card.text)).toBeTruthy()
      await tap(button('看这一课和出处'))
      expect(visitedUrls()).toEqual([routes.lesson(card.lesson, card.card)])
    },
  )

  test('is, on any day, a card that the lesson really has', () => {
    for (const { lesson, card, heading, text } of homePack.today) {
      expect(lessonPack.lessons.find(({ id }) => id === lesson)?.cards[card]).toMatchObject({ heading, text })
    }
  })
})

test('a lesson left halfway is offered at the card where it was left', async () => {
  render(<HomeScreen day="2026-11-24" continueAt={{ lesson: 'e-seal', title: '电子印章', card: 2, cards: 7 }} />)
  const row = link(/^接着读：电子印章/)
  expect(row.textContent).toContain('上次读到第 3 张，共 7 张')
  await tap(row)
  expect(visitedUrls()).toEqual([routes.lesson('e-seal', 2)])
})

test('without such a lesson nothing is offered to go on with', () => {
  open()
  expect(screen.queryByRole('link', { name: /^接着读/ })).toBeNull()
})

test('what looks like a field opens the search', async () => {
  open()
  await tap(link(/^找一找/))
  expect(visitedUrls()).toEqual([routes.search()])
})

describe('the ways in', () => {
  test('each leads where it says', async () => {
    open()
    for (const entry of entries) await tap(link(new RegExp(`^${entry.label}`)))
    expect(visitedUrls()).toEqual(entries.map(({ url }) => url))
  })

  test('each leads to a page the app has, and to a topic that exists and has lessons', async () => {
    Object.assign(globalThis, { defineAppConfig: <T,>(config: T) => config })
    const { default: app } = await import('@/app.config')
    const pages = [
      ...(app.pages ?? []),
      ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ]
    const topics = lessonPack.topics.filter(({ lessons }) => lessons.length > 0).map(({ id }) => routes.topic(id))
    for (const { url } of entries) {
      expect(pages).toContain(url.split('?')[0]?.slice(1))
      if (url.includes('?')) expect(topics).toContain(url)
    }
  })
})
