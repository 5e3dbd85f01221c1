import { act, fireEvent, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { quizPack } from '@/content/quiz-pack'
import { writeChallenge } from '@/domain/quiz/challenge'
import { isRight } from '@/domain/quiz/question'
import { drawPaper } from '@/domain/quiz/quiz-paper'
import { finishSession, startSession } from '@/domain/quiz/quiz-session'
import { questionById } from '@/features/quiz/bank'
import { ChallengeScreen } from '@/features/quiz/challenge-screen'
import { MakeScreen } from '@/features/quiz/make-screen'
import { useQuizShelf } from '@/features/quiz/quiz-store'
import { ResultScreen } from '@/features/quiz/result-screen'
import { routes } from '@/platform/routes'
import { button, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

/** Renders, and lets the code that is drawn later be drawn. */
const show = (element: ReactElement) => act(async () => void render(element))

const plan = { seed: 'k3f9', count: 5 }
const code = (more: Partial<Parameters<typeof writeChallenge>[0]> = {}) =>
  writeChallenge({ ...plan, right: 3, bank: quizPack.hash, from: '王大爷', ...more })

test('a challenge names its sender and their score, and opens the same paper', async () => {
  render(<ChallengeScreen code={code()} />)
  expect(screen.getByText(/王大爷请你答同一份题：5 题/)).toBeTruthy()
  expect(screen.getByText(/王大爷答对了 3 题/)).toBeTruthy()
  await tap(button('我来答'))
  expect(visitedUrls()).toEqual([routes.quizPaper(`challenge:${code()}`)])
})

test.each([
  ['cut off', code().slice(0, -2), /不完整/],
  ['changed by hand', code().replace('.3.', '.5.'), /不完整/],
  ['of another bank', code({ bank: '000000' }), /题库更新过了/],
  ['for a topic that does not exist', code({ topic: 'no-such-topic' }), /没有这一类/],
  ['for more questions than there are', code({ topic: 'family', count: 99 }), /没有这么多/],
  ['from somebody who poses as an office', code({ from: '县公安局' }), /换成自己的名字/],
  ['empty', undefined, /不完整/],
])('a link that was %s is refused kindly', (_, text, words) => {
  render(<ChallengeScreen code={text} />)
  expect(screen.getByText(words)).toBeTruthy()
  expect(button('去答题')).toBeTruthy()
})

test('both results stand side by side once the challenge is answered', async () => {
  const questions = drawPaper(quizPack.bank, plan)
  const answers = Object.fromEntries(
    questions.map((id) => {
      const options = questionById(id)?.options ?? []
      return [id, options.flatMap(({ right }, index) => (right ? [index] : []))]
    }),
  )
  const key = `challenge:${code()}`
  const session = { ...startSession({ mode: 'challenge', seed: plan.seed, questions }, 1000), answers }
  useQuizShelf.getState().begin(key, finishSession(session, 2000))
  await show(<ResultScreen request={{ mode: 'challenge', challenge: code() }} />)
  expect(screen.getByText('答对 5 题')).toBeTruthy()
  expect(screen.getByText('王大爷答对 3 题，你多答对 2 题。')).toBeTruthy()
  expect(questions.every((id) => isRight(questionById(id) as never, answers[id] ?? []))).toBe(true)
  expect(decodeURIComponent(phone.shareCard?.path ?? '')).toContain('/pages/quiz/challenge?code=k3f9.5..5.')
})

test('a challenge stays as answered, however often its link is opened', async () => {
  const key = `challenge:${code()}`
  const questions = drawPaper(quizPack.bank, plan)
  const finished = finishSession(startSession({ mode: 'challenge', seed: plan.seed, questions }, 1000), 2000)
  useQuizShelf.getState().begin(key, finished)
  render(<ChallengeScreen code={code()} />)
  await tap(button('我来答'))
  expect(useQuizShelf.getState().papers[key]).toEqual(finished)
  expect(visitedUrls()).toEqual([routes.quizPaper(key)])
})

test('and is not offered again with its result', async () => {
  const key = `challenge:${code()}`
  const questions = drawPaper(quizPack.bank, plan)
  useQuizShelf
    .getState()
    .begin(key, finishSession(startSession({ mode: 'challenge', seed: plan.seed, questions }, 1000), 2000))
  await show(<ResultScreen request={{ mode: 'challenge', challenge: code() }} />)
  expect(screen.queryByRole('button', { name: '再来一份' })).toBeNull()
  expect(button('去答题首页')).toBeTruthy()
})

test('an organiser makes a paper on one topic, of the count chosen, with no score in it', async () => {
  await show(<MakeScreen />)
  const { topics, questions } = quizPack.bank
  const topic = topics.find(({ id }) => {
    const own = questions.filter((question) => question.topic === id).length
    return own >= 10 && own < 20
  })
  await tap(screen.getByRole('radio', { name: topic?.title as string }))
  expect(screen.queryByRole('radio', { name: '20 题' })).toBeNull()
  await tap(screen.getByRole('radio', { name: '10 题' }))
  await act(async () => void fireEvent.change(screen.getByRole('textbox'), { target: { value: '村委会' } }))
  expect(phone.shareCard?.title).toBe('村委会出了 10 道学法题，你来试试')
  const path = decodeURIComponent(decodeURIComponent(phone.shareCard?.path ?? ''))
  expect(path).toMatch(new RegExp(`\\.10\\.${topic?.id}\\.\\.${quizPack.hash}\\.村委会\\.`))
})

test('a name that poses as an office, or that nobody sees, is refused kindly and does not go along', async () => {
  await show(<MakeScreen />)
  for (const [name, words] of [
    ['公 安 局', /换成你自己的名字/],
    ['　　', /看不见/],
  ] as const) {
    await act(async () => void fireEvent.change(screen.getByRole('textbox'), { target: { value: name } }))
    expect(screen.getByRole('alert').textContent).toMatch(words)
    expect(phone.shareCard?.title).toBe('有人出了 10 道学法题，你来试试')
  }
})
