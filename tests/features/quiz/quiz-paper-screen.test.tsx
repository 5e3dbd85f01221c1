import { act, render, screen } from '@testing-library/react'
import { quizPack } from '@/content/quiz-pack'
import type { PaperRequest } from '@/domain/quiz/paper-request'
import type { Question } from '@/domain/quiz/question'
import { dailyCount } from '@/domain/quiz/quiz-paper'
import { examLimit } from '@/domain/quiz/quiz-session'
import { questionById } from '@/features/quiz/bank'
import { QuizPaperScreen } from '@/features/quiz/quiz-paper-screen'
import { useQuizProgress, useQuizShelf } from '@/features/quiz/quiz-store'
import { routes } from '@/platform/routes'
import { button, newReader, restartApp, tap } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(() => {
  newReader()
  jest.useFakeTimers({ now: new Date('2026-03-02T09:00:00') })
})
afterEach(() => jest.useRealTimers())

const daily: PaperRequest = { mode: 'daily', day: '2026-03-02' }
const open = (request: PaperRequest | undefined) => render(<QuizPaperScreen request={request} />)
/** Its legal words are links, so it does not stand there as one piece. */
const isExplained = ({ explanation }: Question) => document.body.textContent?.includes(explanation)
const session = (key: string) => useQuizShelf.getState().papers[key]

/** The question on screen. */
function asked(): Question {
  const stem = screen.getByRole('heading', { level: 2 }).textContent
  const question = quizPack.bank.questions.find((each) => each.stem === stem)
  if (!question) throw new Error(`nobody asked ${stem}`)
  return question
}

async function choose(rightly: boolean): Promise<Question> {
  const question = asked()
  const role = question.kind === 'multiple' ? 'checkbox' : 'radio'
  const wanted = question.options.filter(({ right }) => (right === true) === rightly)
  const chosen = rightly ? wanted : wanted.slice(0, 1)
  for (const { text } of chosen) await tap(screen.getByRole(role, { name: text }))
  return question
}

async function answer(rightly: boolean): Promise<Question> {
  const question = await choose(rightly)
  await tap(button(/^(就选这个|选好了)$/))
  return question
}

test('a chosen option can be changed until it is confirmed; then every option says why, with the article', async () => {
  open(daily)
  const question = await choose(false)
  await choose(true)
  expect(isExplained(question)).toBe(false)
  await tap(button(/^(就选这个|选好了)$/))
  expect(isExplained(question)).toBe(true)
  for (const { why } of question.options) expect(document.body.textContent).toContain(why)
  expect(screen.queryAllByRole('radio')).toEqual([])
})

test('five right answers end in a result of five', async () => {
  open(daily)
  for (let number = 1; number <= dailyCount; number++) {
    expect(screen.getByText(`第 ${number} 题，共 ${dailyCount} 题`)).toBeTruthy()
    await answer(true)
    expect(screen.getByText('答对了')).toBeTruthy()
    await tap(button(number < dailyCount ? '下一题' : '答完了，看结果'))
  }
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.quizResult('daily:2026-03-02') }])
  expect(useQuizProgress.getState().days).toEqual({ '2026-03-02': [dailyCount, dailyCount] })
})

test('a wrong answer goes into the book of mistakes, and comes back from there', async () => {
  const { unmount } = open(daily)
  const question = await answer(false)
  expect(screen.getByText('这次没答对')).toBeTruthy()
  expect(useQuizProgress.getState().mistakes).toEqual({ [question.id]: 0 })
  unmount()
  open({ mode: 'mistakes' })
  expect(asked()).toBe(question)
})

test('killed in mid-paper, the app goes on at the same question with the answers given', async () => {
  const { unmount } = open(daily)
  const first = await answer(true)
  await tap(button('下一题'))
  const second = asked()
  unmount()
  await act(restartApp)
  open(daily)
  expect(asked()).toBe(second)
  await tap(button('上一题'))
  expect(asked()).toBe(first)
  expect(isExplained(first)).toBe(true)
})

test('an exam tells nothing until it is handed in, lets answers be changed, and asks before open questions are given up', async () => {
  open({ mode: 'exam' })
  const question = await choose(false)
  expect(isExplained(question)).toBe(false)
  expect(useQuizProgress.getState().days).toEqual({})
  await tap(button('交卷'))
  expect(screen.getByText(/还有 \d+ 题没答/)).toBeTruthy()
  await tap(button('就这样交卷'))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.quizResult('exam') }])
  expect(session('exam')?.finishedAt).toBeDefined()
  expect(useQuizProgress.getState().mistakes).toEqual({ [question.id]: 0 })
})

test('an exam hands itself in when its time is over', async () => {
  open({ mode: 'exam' })
  expect(screen.getByRole('timer').textContent).toBe('还剩 25 分钟')
  act(() => jest.advanceTimersByTime(examLimit - 30_000))
  expect(screen.getByRole('timer').textContent).toBe('还剩 30 秒')
  act(() => jest.advanceTimersByTime(31_000))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.quizResult('exam') }])
  expect(session('exam')?.finishedAt).toBe(new Date('2026-03-02T09:00:00').getTime() + examLimit)
})

test('an exam whose time ran out while the app was closed is handed in, and its answers count', async () => {
  const { unmount } = open({ mode: 'exam' })
  const question = await choose(true)
  unmount()
  await act(restartApp)
  jest.setSystemTime(new Date('2026-03-03T09:00:00'))
  open({ mode: 'exam' })
  expect(isExplained(question)).toBe(true)
  expect(useQuizProgress.getState().cards[question.id]).toBeDefined()
})

test('in 温故 an answer comes with how sure the reader was', async () => {
  const { unmount } = open(daily)
  const question = await answer(true)
  unmount()
  jest.setSystemTime(new Date('2026-03-20T09:00:00'))
  open({ mode: 'review' })
  expect(asked()).toBe(question)
  await choose(true)
  await tap(button('很熟'))
  expect(screen.getByText('答对了')).toBeTruthy()
  expect(useQuizProgress.getState().cards[question.id]?.reps).toBe(2)
})

test.each<[PaperRequest | undefined, RegExp]>([
  [{ mode: 'mistakes' }, /错题本是空的/],
  [{ mode: 'favourites' }, /还没有收藏题/],
  [{ mode: 'review' }, /今天没有要温习的题/],
  [{ mode: 'practice', topic: 'no-such-topic' }, /链接不全/],
  [undefined, /链接不全/],
])('%j, where there is nothing to ask, says so and shows the way out', async (request, words) => {
  open(request)
  expect(screen.getByText(words)).toBeTruthy()
  await tap(button('去答题首页'))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.quiz() }])
})

test('a question kept as a favourite is asked from there', async () => {
  const { unmount } = open({ mode: 'practice', topic: quizPack.bank.topics[0]?.id ?? '' })
  const question = asked()
  await tap(screen.getByRole('switch', { name: '收藏这题' }))
  unmount()
  open({ mode: 'favourites' })
  expect(asked()).toBe(question)
  expect(screen.getByRole('switch', { name: '已收藏', checked: true })).toBeTruthy()
})

test('a slow double tap turns one question, not two; a tap after that turns the next', async () => {
  open({ mode: 'exam' })
  const at = () => useQuizShelf.getState().papers.exam?.at
  await tap(button('下一题'))
  await tap(button('下一题'))
  expect(at()).toBe(1)
  await choose(true)
  await tap(button('下一题'))
  expect(at()).toBe(2)
  const later = Date.now() + 1000
  const clock = jest.spyOn(Date, 'now').mockReturnValue(later)
  await tap(button('下一题'))
  clock.mockRestore()
  expect(at()).toBe(3)
})

test('a question that left the bank is passed over', () => {
  useQuizShelf.getState().begin('exam', {
    mode: 'exam',
    seed: 's',
    questions: ['gone', quizPack.bank.questions[0]?.id ?? ''],
    answers: {},
    at: 0,
    startedAt: Date.now(),
    limit: examLimit,
  })
  open({ mode: 'exam' })
  expect(screen.getByText(/已经从题库里拿掉了/)).toBeTruthy()
  expect(button('下一题')).toBeTruthy()
})

test('every question of the bank can be shown, asked and answered', () => {
  for (const question of quizPack.bank.questions) {
    const base = {
      mode: 'practice' as const,
      topic: question.topic,
      seed: 's',
      questions: [question.id],
      at: 0,
      startedAt: 0,
    }
    const key = `practice:${question.topic}`
    for (const answers of [{}, { [question.id]: [0] }]) {
      useQuizShelf.setState({ papers: { [key]: { ...base, answers } } })
      const { unmount } = open({ mode: 'practice', topic: question.topic })
      expect(asked()).toBe(questionById(question.id))
      unmount()
    }
  }
})
