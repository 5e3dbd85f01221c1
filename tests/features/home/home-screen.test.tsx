import { render, screen, within } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import { lessonPack } from '@/content/lesson-pack'
import type { TodayCard } from '@/domain/content/home-pack'
import { pickForDay } from '@/domain/lessons/daily'
import { tiles, ways } from '@/features/home/entries'
import type { FiveToday } from '@/features/home/five-questions'
import { HomeScreen } from '@/features/home/home-screen'
import { usePreferences } from '@/platform/preferences'
import { routes } from '@/platform/routes'
import { button, link, newReader, restartApp, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const open = (day = '2026-11-24') => render(<HomeScreen day={day} continueAt={null} five={null} />)

describe('on first use', () => {
  test.each([
    { choice: '长辈版：字大', mode: 'elder', back: '换回标准版' },
    { choice: '标准版', mode: 'standard', back: '换成长辈版' },
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
    const { unmount } = open()
    const offered = screen.getAllByRole('link').length
    unmount()
    usePreferences.getState().skipWelcome()
    open()
    expect(screen.getAllByRole('link')).toHaveLength(offered)
  })
})

test('长辈版 is one tap away, both ways, and says and offers the same', async () => {
  usePreferences.getState().skipWelcome()
  open()
  const offered = () =>
    [...screen.getAllByRole('link'), ...screen.getAllByRole('heading')].map((each) => each.textContent)
  const standard = offered()
  await tap(button('换成长辈版'))
  expect(screen.getByRole('main').className).toContain('elder')
  expect(offered()).toEqual(standard)
  await tap(button('换回标准版'))
  expect(screen.getByRole('main').className).not.toContain('elder')
})

test('the page greets in the county’s words, and names no year of a report', () => {
  open()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(homePack.pack.headline)
  expect(screen.getByRole('main').textContent).not.toContain(homePack.pack.edition)
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

describe('today’s five', () => {
  const paper = 'daily:2026-11-24'
  const fresh: FiveToday = { paper, answered: 0, total: 5, finished: false, days: 0 }
  const openWith = (five: Partial<FiveToday>) =>
    render(<HomeScreen day="2026-11-24" continueAt={null} five={{ ...fresh, ...five }} />)
  const pears = () => document.querySelectorAll('.five-questions__pear').length

  test.each([
    { five: {}, said: '答完一题就告诉你为什么', way: '答今天的五题', to: routes.quizPaper(paper), given: 0 },
    { five: { answered: 2 }, said: '答了 2 题，还有 3 题', way: '接着答今天的', to: routes.quizPaper(paper), given: 2 },
    {
      five: { answered: 5, finished: true },
      said: '今天的答完了，明天有新的',
      way: '看今天的结果',
      to: routes.quizResult(paper),
      given: 5,
    },
  ])('are shown as far as they are: $said', async ({ five, said, way, to, given }) => {
    openWith(five)
    expect(screen.getByText(said)).toBeTruthy()
    expect(pears()).toBe(given)
    await tap(button(way))
    expect(visitedUrls()).toEqual([to])
  })

  test('a row of days is told, a single one is not', () => {
    const { unmount } = openWith({ days: 3 })
    expect(screen.getByText('连着 3 天都来了')).toBeTruthy()
    unmount()
    openWith({ days: 1 })
    expect(screen.queryByText(/^连着/)).toBeNull()
  })

  test('are not offered where there are no questions', () => {
    open()
    expect(screen.queryByText('每日五题')).toBeNull()
  })
})

test('a lesson left halfway is offered at the card where it was left', async () => {
  render(
    <HomeScreen
      day="2026-11-24"
      continueAt={{ lesson: 'e-seal', title: '电子印章', card: 2, cards: 7, onOff: () => {} }}
      five={null}
    />,
  )
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

test('three sayings lead to the search for each', async () => {
  open()
  expect(homePack.sayings).toHaveLength(3)
  for (const said of homePack.sayings) await tap(link(said))
  expect(visitedUrls()).toEqual(homePack.sayings.map((q) => routes.search({ q })))
})

describe('the ways in', () => {
  test('the three needs lead where they say', async () => {
    open()
    for (const { label, part } of ways) await tap(link(new RegExp(`^${label}.*${part}$`)))
    expect(visitedUrls()).toEqual(ways.map(({ url }) => url))
  })

  test('each tile leads where it says, and stands for something that no other leads to', async () => {
    open()
    for (const { label } of tiles) await tap(link(label))
    expect(visitedUrls()).toEqual(tiles.map(({ url }) => url))
    const all = [...ways, ...tiles].map(({ url }) => url)
    expect(new Set(all).size).toBe(all.length)
  })

  test('every part that the county has is to be reached', () => {
    const byArea = {
      quiz: routes.quiz(),
      disputes: routes.disputes(),
      deadlines: routes.deadlines(),
      forms: routes.forms(),
      leniency: routes.leniency(),
      credit: routes.credit(),
      places: routes.places(),
      glossary: routes.words(),
    }
    const all = [...ways, ...tiles].map(({ url }) => url)
    for (const [area, url] of Object.entries(byArea)) {
      expect([area, all.includes(url)]).toEqual([area, (homePack.areas as string[]).includes(area)])
    }
    expect(all).toEqual(expect.arrayContaining([routes.lessons(), routes.sources(), routes.open()]))
  })

  test('each leads to a page the app has, and to a topic that exists and has lessons', async () => {
    Object.assign(globalThis, { defineAppConfig: <T,>(config: T) => config })
    const { default: app } = await import('@/app.config')
    const pages = [
      ...(app.pages ?? []),
      ...(app.subPackages ?? []).flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`)),
    ]
    const topics = lessonPack.topics.filter(({ lessons }) => lessons.length > 0).map(({ id }) => routes.topic(id))
    for (const { url } of [...ways, ...tiles]) {
      expect(pages).toContain(url.split('?')[0]?.slice(1))
      if (url.includes('?')) expect(topics).toContain(url)
    }
  })
})

test('pictures are for those who see: nothing of them is announced', () => {
  open()
  expect(screen.queryAllByRole('img')).toEqual([])
  expect(within(screen.getByRole('main')).getAllByRole('group')).toHaveLength(1) // the calls
})
