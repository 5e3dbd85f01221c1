import { act, render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import type { LessonTitle, TodayCard } from '@/domain/content/home-pack'
import { pickForDay } from '@/domain/lessons/daily'
import { useLearning } from '@/features/lessons/learning-store'
import { useQuizShelf } from '@/features/quiz/quiz-store'
import HomePage from '@/pages/home/index'
import LessonsPage from '@/pages/lessons/index'
import { routes } from '@/platform/routes'
import { button, link, newReader, restartApp, tap, visitedUrls } from '../../reader'
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

  test('a ✕ takes it off, here and in 学法, as if it had not been begun', async () => {
    useLearning.getState().open(lesson.id, 2, lesson.cards)
    render(<HomePage />)
    await tap(button(`不再显示“接着读：${lesson.title}”`))
    expect(continueRow()).toBeNull()
    await restartApp()
    render(<LessonsPage />)
    expect(screen.queryByText(/^接着读/)).toBeNull()
    expect(JSON.stringify([...phone.storage])).not.toContain(lesson.id)
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

describe('today’s five', () => {
  const day = '2026-11-24'
  const paper = `daily:${day}`
  beforeEach(() => jest.useFakeTimers({ now: new Date(2026, 10, 24, 9, 0) }))
  afterEach(() => jest.useRealTimers())

  const begin = (answers: Record<string, number[]>, finishedAt?: number) => {
    const questions = ['a', 'b', 'c', 'd', 'e']
    const session = { mode: 'daily' as const, seed: 's', questions, answers, at: 0, startedAt: 1 }
    useQuizShelf.getState().begin(paper, { ...session, ...(finishedAt !== undefined && { finishedAt }) })
  }

  test('begin, go on and end as the phone has kept them, without a question being loaded', async () => {
    render(<HomePage />)
    expect(button('答今天的五题')).toBeTruthy()
    act(() => begin({ a: [0], b: [1] }))
    expect(screen.getByText('答了 2 题，还有 3 题')).toBeTruthy()
    await tap(button('接着答今天的'))
    act(() => begin({ a: [0], b: [1], c: [0], d: [0], e: [0] }, 2))
    await tap(button('看今天的结果'))
    expect(visitedUrls()).toEqual([routes.quizPaper(paper), routes.quizResult(paper)])
  })

  test('are new the next morning', () => {
    begin({ a: [0] })
    render(<HomePage />)
    expect(button('接着答今天的')).toBeTruthy()
    jest.setSystemTime(new Date(2026, 10, 25, 6, 30))
    act(() => {
      for (const comeToFront of phone.onShow) comeToFront()
    })
    expect(button('答今天的五题')).toBeTruthy()
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
