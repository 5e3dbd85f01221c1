import { act, render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import type { LessonTitle, TodayCard } from '@/domain/content/home-pack'
import { pickForDay } from '@/domain/lessons/daily'
import { useLearning } from '@/features/lessons/learning-store'
import HomePage from '@/pages/home/index'
import { routes } from '@/platform/routes'
import { link, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const lesson = homePack.lessons[3] as LessonTitle
const continueRow = () => screen.queryByRole('link', { name: /^接着读/ })

describe('going on', () => {
  test('the lesson left halfway is offered at its card', async () => {
    useLearning.getState().open(lesson.id, 2, lesson.cards)
    render(<HomePage />)
    expect(continueRow()?.textContent).toContain(`接着读：${lesson.title}上次读到第 3 张，共 ${lesson.cards} 张`)
    await tap(link(/^接着读/))
    expect(visitedUrls()).toEqual([routes.lesson(lesson.id, 2)])
  })

  test('nothing is offered to a new reader, after the end of the lesson, or of a lesson that no longer exists', () => {
    render(<HomePage />)
    expect(continueRow()).toBeNull()
    act(() => useLearning.getState().open(lesson.id, 2, lesson.cards))
    expect(continueRow()).not.toBeNull()
    act(() => useLearning.getState().open(lesson.id, lesson.cards - 1, lesson.cards))
    expect(continueRow()).toBeNull()
    act(() => useLearning.getState().open('taken-out', 1, 4))
    expect(continueRow()).toBeNull()
  })
})

describe('the card of the day', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date(2026, 10, 24, 23, 59) }))
  afterEach(() => jest.useRealTimers())

  test('is the one of the phone’s own day, and changes when the app comes back the next morning', () => {
    const [today, tomorrow] = ['2026-11-24', '2026-11-25'].map((day) => pickForDay(homePack.today, day)) as [
      TodayCard,
      TodayCard,
    ]
    render(<HomePage />)
    expect(screen.getByText(today.text)).toBeTruthy()
    jest.setSystemTime(new Date(2026, 10, 25, 6, 30))
    act(() => {
      for (const comeToFront of phone.onShow) comeToFront()
    })
    expect(screen.getByText(tomorrow.text)).toBeTruthy()
    expect(screen.queryByText(today.text)).toBeNull()
  })
})
