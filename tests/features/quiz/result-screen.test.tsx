import { act, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { quizPack } from '@/content/quiz-pack'
import { finishSession, startSession } from '@/domain/quiz/quiz-session'
import { questionById } from '@/features/quiz/bank'
import { QuizScreen } from '@/features/quiz/quiz-screen'
import { useQuizShelf } from '@/features/quiz/quiz-store'
import { ResultScreen } from '@/features/quiz/result-screen'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

/** Renders, and lets the code that is drawn later be drawn. */
const show = (element: ReactElement) => act(async () => void render(element))

const topic = quizPack.bank.topics[0]?.id ?? ''
const questions = quizPack.bank.questions.filter((question) => question.topic === topic).slice(0, 3)
const ids = questions.map(({ id }) => id)
const rightFor = (id: string) => (questionById(id)?.options ?? []).flatMap(({ right }, index) => (right ? [index] : []))

function finished(answers: Record<string, number[]>) {
  const session = { ...startSession({ mode: 'practice', seed: 's', topic, questions: ids }, 1000), answers }
  useQuizShelf.getState().begin(`practice:${topic}`, finishSession(session, 2000))
}

test('the score, what was left open, and the lesson of what was missed', async () => {
  const [first = '', second = ''] = ids
  finished({ [first]: rightFor(first), [second]: [questions[1]?.options.findIndex(({ right }) => !right) ?? 0] })
  await show(<ResultScreen request={{ mode: 'practice', topic }} />)
  expect(screen.getByText('答对 1 题')).toBeTruthy()
  expect(screen.getByText('共 3 题，1 题没有答。')).toBeTruthy()
  await tap(link(quizPack.lessons[questions[1]?.lesson ?? ''] as string))
  expect(visitedUrls()).toEqual([routes.lesson(questions[1]?.lesson ?? '')])
})

test('a question is opened again from the list, with its explanation', async () => {
  finished({})
  await show(<ResultScreen request={{ mode: 'practice', topic }} />)
  await tap(link(/^3\. /))
  expect(useQuizShelf.getState().papers[`practice:${topic}`]?.at).toBe(2)
  expect(visitedUrls()).toEqual([routes.quizPaper(`practice:${topic}`)])
})

test('the list says of the reader what was right or wrong, and beside a stem nothing that reads as law', async () => {
  const [judge] = quizPack.bank.questions.filter(({ kind, options }) => kind === 'judge' && options[1]?.right)
  const id = judge?.id ?? ''
  for (const [answers, said] of [
    [{ [id]: [1] }, '你答对了'],
    [{ [id]: [0] }, '你答错了'],
    [{}, '你没有答'],
  ] as const) {
    const session = { ...startSession({ mode: 'practice', seed: 's', topic, questions: [id] }, 1000), answers }
    useQuizShelf.getState().begin(`practice:${topic}`, finishSession(session, 2000))
    const { unmount } = render(<ResultScreen request={{ mode: 'practice', topic }} />)
    await act(async () => {})
    expect(link(/^1\. /).textContent).toBe(`1. ${judge?.stem}${said}这话不对。${judge?.options[1]?.why}`)
    unmount()
  }
})

test('another portion is drawn anew', async () => {
  finished({})
  await show(<ResultScreen request={{ mode: 'practice', topic }} />)
  await tap(button('再来一份'))
  expect(useQuizShelf.getState().papers[`practice:${topic}`]?.finishedAt).toBeUndefined()
})

test('the souvenir says in words what is drawn', async () => {
  finished({ [ids[0] ?? '']: rightFor(ids[0] ?? '') })
  await show(<ResultScreen request={{ mode: 'practice', topic }} />)
  expect(screen.getByText('3 题，答对 1 题')).toBeTruthy()
})

test.each([undefined, { mode: 'exam' as const }])(
  'without a finished paper (%j) there is a way on',
  async (request) => {
    await show(<ResultScreen request={request} />)
    expect(screen.getByText('没有找到这份题。')).toBeTruthy()
  },
)

test('the first screen offers today’s five, and goes on with a paper begun', async () => {
  const { unmount } = render(<QuizScreen day="2026-03-02" />)
  await tap(button('答今天的五题'))
  expect(visitedUrls()).toEqual([routes.quizPaper('daily:2026-03-02')])
  unmount()
  useQuizShelf.getState().begin('exam', startSession({ mode: 'exam', seed: 's', questions: ids }, Date.now()))
  render(<QuizScreen day="2026-03-02" />)
  expect(screen.getByText('答到第 1 题，接着答')).toBeTruthy()
})
