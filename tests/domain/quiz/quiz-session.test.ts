import fc from 'fast-check'
import {
  canAnswer,
  examLimit,
  finishSession,
  giveAnswer,
  type QuizMode,
  type QuizSession,
  readSession,
  scoreOf,
  startSession,
  timeLeft,
  turnTo,
} from '../../../src/domain/quiz/quiz-session'
import { bankOf } from './question-bank'

const bank = bankOf(['family', 'land'], 4)
const byId = (id: string) => bank.questions.find((question) => question.id === id)
const questions = bank.questions.map(({ id }) => id)
const begin = (mode: QuizMode) => startSession({ mode, seed: 's', questions }, 1000)
const right = [1]
const wrong = [0]

test('in practice the first answer stands; in an exam it can be changed and taken back until the end', () => {
  const practice = giveAnswer(giveAnswer(begin('practice'), 'family-0', wrong, 2000), 'family-0', right, 3000)
  expect(practice.answers).toEqual({ 'family-0': wrong })

  let exam = giveAnswer(giveAnswer(begin('exam'), 'family-0', wrong, 2000), 'family-0', right, 3000)
  expect(exam.answers).toEqual({ 'family-0': right })
  exam = giveAnswer(exam, 'family-0', [], 4000)
  expect(exam.answers).toEqual({})
  exam = finishSession(exam, 5000)
  expect(giveAnswer(exam, 'family-0', right, 6000)).toBe(exam)
})

test('an exam takes no answer after its time, ends no later, and a clock set back gives no more than the whole', () => {
  const exam = begin('exam')
  expect(timeLeft(exam, 1000 + 60_000)).toBe(examLimit - 60_000)
  expect(timeLeft(exam, 0)).toBe(examLimit)
  expect(timeLeft(exam, 1000 + examLimit + 5)).toBe(0)
  expect(canAnswer(exam, 'family-0', 1000 + examLimit)).toBe(false)
  expect(finishSession(exam, 1000 + 10 * examLimit).finishedAt).toBe(1000 + examLimit)
  expect(finishSession(exam, 5).finishedAt).toBe(1000)
  expect(timeLeft(begin('practice'), 99)).toBeUndefined()
})

test('a question that is not on the paper takes no answer', () => {
  const session = begin('daily')
  expect(giveAnswer(session, 'elsewhere', right, 2000)).toBe(session)
})

test('turning stays within the paper', () => {
  expect([-3, 2, 99].map((at) => turnTo(begin('daily'), at).at)).toEqual([0, 2, questions.length - 1])
})

test('a score counts right answers by topic, leaves out what the bank no longer has, and never exceeds the paper', () => {
  const session: QuizSession = {
    ...begin('daily'),
    questions: [...questions, 'gone'],
    answers: { 'family-0': right, 'family-1': wrong, 'land-0': right, gone: right },
  }
  expect(scoreOf(session, byId)).toEqual({
    right: 2,
    answered: 3,
    total: 8,
    topics: [
      { topic: 'family', right: 1, total: 4 },
      { topic: 'land', right: 1, total: 4 },
    ],
  })
})

type Step = ['answer', string, number[]] | ['turn', number] | ['finish']
const steps = fc.array(
  fc.oneof(
    fc.tuple(fc.constant('answer' as const), fc.constantFrom(...questions, 'gone'), fc.subarray([0, 1, 2])),
    fc.tuple(fc.constant('turn' as const), fc.integer({ min: -2, max: 12 })),
    fc.tuple(fc.constant('finish' as const)),
  ) as fc.Arbitrary<Step>,
  { maxLength: 40 },
)
const modes = fc.constantFrom<QuizMode>('daily', 'practice', 'exam', 'review', 'challenge')

function take(session: QuizSession, step: Step, now: number): QuizSession {
  if (step[0] === 'answer') return giveAnswer(session, step[1], step[2], now)
  if (step[0] === 'turn') return turnTo(session, step[1])
  return finishSession(session, now)
}

test('killed and resumed at any step, a paper goes on as if nothing had happened', () => {
  fc.assert(
    fc.property(modes, steps, fc.integer({ min: 0, max: 40 }), (mode, taken, killAt) => {
      let whole = begin(mode)
      let killed = begin(mode)
      taken.forEach((step, index) => {
        whole = take(whole, step, 2000 + index)
        if (index === killAt) killed = readSession(JSON.parse(JSON.stringify(killed))) as QuizSession
        killed = take(killed, step, 2000 + index)
        const { right: points, answered, total } = scoreOf(killed, byId)
        expect(points <= answered && answered <= total && total <= questions.length).toBe(true)
      })
      expect(killed).toEqual(whole)
      expect(readSession(JSON.parse(JSON.stringify(whole)))).toEqual(whole)
    }),
  )
})

test('whatever is stored is read without an error, into a sound paper or none', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const session = readSession(stored)
      expect(session === null || session.questions.length > 0).toBe(true)
    }),
  )
  const damaged = { ...begin('exam'), at: 'x', limit: -1, answers: { 'family-0': [1], 'family-1': 'b', gone: [1] } }
  expect(readSession(damaged)).toEqual({ ...begin('exam'), answers: { 'family-0': [1] } })
})

test('several choices are kept once each, in the order of the question', () => {
  const chosen = giveAnswer(begin('exam'), 'family-0', [2, 0, 2, 1], 2000)
  expect(chosen.answers).toEqual({ 'family-0': [0, 1, 2] })
})

test('a paper ends once', () => {
  const ended = finishSession(begin('practice'), 5000)
  expect(ended.finishedAt).toBe(5000)
  expect(finishSession(ended, 9000)).toEqual(ended)
})

describe('a stored paper', () => {
  const paper = begin('practice')

  test.each([
    { mode: 'duel' },
    { seed: 7 },
    { startedAt: 'yesterday' },
    { startedAt: Number.POSITIVE_INFINITY },
    { questions: 'family-0' },
    { questions: [] },
    { questions: [7, null] },
  ])('with %j is none', (changes) => {
    expect(readSession({ ...paper, ...changes })).toBeNull()
  })

  test('keeps of its questions what can be told, each once', () => {
    const stored = { ...paper, questions: ['family-1', 7, 'family-0', 'family-1'] }
    expect(readSession(stored)?.questions).toEqual(['family-1', 'family-0'])
  })

  test('keeps its topic, and goes on without one that is no name', () => {
    expect(readSession({ ...paper, topic: 'family' })).toEqual({ ...paper, topic: 'family' })
    expect(readSession({ ...paper, topic: 7 })).toStrictEqual(paper)
  })

  test.each([[[]], [[0, -1]], [[0, 0.5]], [['0']], [[10]], [[0, 10]], ['0']])(
    'does not keep %j as an answer',
    (answer) => {
      expect(readSession({ ...paper, answers: { 'family-0': answer, 'family-1': [0, 9] } })?.answers).toEqual({
        'family-1': [0, 9],
      })
    },
  )

  test('is timed as an exam is, by its own time where it has one', () => {
    expect(readSession({ ...begin('exam'), limit: 60_000 })?.limit).toBe(60_000)
    for (const limit of [0, -1, 'long']) expect(readSession({ ...begin('exam'), limit })?.limit).toBe(examLimit)
    expect(readSession({ ...paper, limit: 60_000 })).not.toHaveProperty('limit')
  })

  test('has ended only if that was not before it began', () => {
    expect(readSession({ ...paper, finishedAt: 1000 })?.finishedAt).toBe(1000)
    for (const finishedAt of [999, 'today'])
      expect(readSession({ ...paper, finishedAt })).not.toHaveProperty('finishedAt')
  })
})
