import { writeChallenge } from '@/domain/quiz/challenge'
import { type PaperRequest, paperKey, readPaperKey } from '@/domain/quiz/paper-request'
import { dailyPlan, drawPaper } from '@/domain/quiz/quiz-paper'
import { emptyProgress } from '@/domain/quiz/quiz-progress'
import { examCount, examLimit, finishSession, type QuizSession, startSession } from '@/domain/quiz/quiz-session'
import { closeIfOver, drawSession, readShelf, type Shelf, shelve } from '@/domain/quiz/quiz-shelf'
import type { ReviewCard } from '@/domain/quiz/review'
import { bankOf } from './question-bank'

const bank = bankOf(['family', 'labour', 'land'], 16)
const hash = 'a1b2c3'
const now = Date.UTC(2026, 10, 24)
const draw = (request: PaperRequest, changes: Partial<typeof emptyProgress> = {}, at = now) =>
  drawSession(request, { bank, hash, progress: { ...emptyProgress, ...changes }, now: at })

const requests: [string, PaperRequest][] = [
  ['daily:2026-11-24', { mode: 'daily', day: '2026-11-24' }],
  ['practice:family', { mode: 'practice', topic: 'family' }],
  ['picked:labour-1,family-2', { mode: 'picked', questions: ['labour-1', 'family-2'] }],
  ['challenge:a.b:c', { mode: 'challenge', challenge: 'a.b:c' }],
  ['exam', { mode: 'exam' }],
  ['mistakes', { mode: 'mistakes' }],
  ['favourites', { mode: 'favourites' }],
  ['review', { mode: 'review' }],
]

test.each(requests)('%s names one paper and is read back as it', (key, request) => {
  expect(paperKey(request)).toBe(key)
  expect(readPaperKey(key)).toEqual(request)
})

test.each([
  undefined,
  '',
  'daily',
  'daily:',
  'daily:2026-1-1',
  'daily:x2026-11-24',
  'daily:2026-11-24x',
  'practice',
  'practice:',
  'picked',
  'picked:',
  'challenge:',
  'exam:1',
  'mistakes:family',
  'favourites:x',
  'review:x',
  'lottery',
  'lottery:2026-11-24',
])('%p names no paper', (key) => {
  expect(readPaperKey(key)).toBeUndefined()
})

test('the paper of a day is everyone’s, and carries what draws it again', () => {
  const plan = dailyPlan('2026-11-24')
  expect(draw({ mode: 'daily', day: '2026-11-24' })).toEqual(
    startSession({ mode: 'daily', seed: plan.seed, questions: drawPaper(bank, plan) }, now),
  )
})

test('practice stays with its topic, in a portion, and its seed draws the same paper for anyone', () => {
  const session = draw({ mode: 'practice', topic: 'labour' }) as QuizSession
  expect(session.questions).toHaveLength(10)
  expect(session.questions.every((id) => id.startsWith('labour-'))).toBe(true)
  expect(session).toMatchObject({ mode: 'practice', topic: 'labour', startedAt: now })
  expect(drawPaper(bank, { seed: session.seed, count: 10, topic: 'labour' })).toEqual(session.questions)
})

test('practice brings what is new rather than what was seen', () => {
  const card = { due: 0, stability: 1, difficulty: 5, reps: 1, lapses: 0, last: 0 }
  // The first six were seen: of sixteen papers of ten, the best leaves most of them out.
  const seen = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`family-${index}`, card]))
  for (let later = 0; later < 20; later++) {
    const questions = draw({ mode: 'practice', topic: 'family' }, { cards: seen }, now + later * 1000)?.questions ?? []
    expect(questions.filter((id) => id in seen).length).toBeLessThanOrEqual(3)
  }
})

test('a topic nobody knows has no paper', () => {
  expect(draw({ mode: 'practice', topic: 'space' })).toBeUndefined()
})

test('an exam is long, timed, and over all topics', () => {
  const session = draw({ mode: 'exam' }) as QuizSession
  expect(session.questions).toHaveLength(examCount)
  expect(session.limit).toBe(examLimit)
  expect(new Set(session.questions.map((id) => id.split('-')[0])).size).toBe(3)
  expect(session).not.toHaveProperty('topic')
})

describe('a challenge', () => {
  test('is the sender’s paper', () => {
    const plan = { seed: 'k3f9', count: 6 }
    const challenge = writeChallenge({ ...plan, bank: hash, right: 4, from: '王' })
    expect(draw({ mode: 'challenge', challenge })).toEqual(
      startSession({ mode: 'challenge', seed: 'k3f9', questions: drawPaper(bank, plan) }, now),
    )
  })

  test('on one topic stays with it', () => {
    const plan = { seed: 'k3f9', count: 6, topic: 'land' }
    expect(draw({ mode: 'challenge', challenge: writeChallenge({ ...plan, bank: hash }) })).toEqual(
      startSession({ mode: 'challenge', seed: 'k3f9', topic: 'land', questions: drawPaper(bank, plan) }, now),
    )
  })

  test.each(['nonsense', writeChallenge({ seed: 'k3f9', count: 6, bank: 'other' })])(
    'that does not hold, %s, has no paper',
    (challenge) => {
      expect(draw({ mode: 'challenge', challenge })).toBeUndefined()
    },
  )
})

describe('what the reader keeps', () => {
  const many = Array.from({ length: 12 }, (_, index) => `land-${index}`)
  const card = (due: number): ReviewCard => ({ due, stability: 1, difficulty: 5, reps: 1, lapses: 0, last: 0 })

  test('mistakes and favourites come in portions, without what the bank no longer has', () => {
    expect(draw({ mode: 'mistakes' }, { mistakes: { gone: 0, 'family-1': 1, 'land-2': 0 } })?.questions).toEqual([
      'family-1',
      'land-2',
    ])
    expect(draw({ mode: 'favourites' }, { favourites: ['land-3', 'gone', 'family-1'] })?.questions).toEqual([
      'land-3',
      'family-1',
    ])
    expect(draw({ mode: 'favourites' }, { favourites: many })?.questions).toEqual(many.slice(0, 10))
    expect(draw({ mode: 'mistakes' }, { mistakes: Object.fromEntries(many.map((id) => [id, 0])) })?.questions).toEqual(
      many.slice(0, 10),
    )
  })

  test('a review asks what is due by now, longest overdue first, and nothing before its day', () => {
    const cards = { 'family-1': card(now), 'land-2': card(now - 5), 'land-3': card(now + 1), gone: card(now - 9) }
    expect(draw({ mode: 'review' }, { cards })?.questions).toEqual(['land-2', 'family-1'])
    const due = Object.fromEntries(many.map((id, index) => [id, card(index)]))
    expect(draw({ mode: 'review' }, { cards: due })?.questions).toEqual(many.slice(0, 10))
  })

  test.each(['mistakes', 'favourites', 'review'] as const)('no %s, no paper', (mode) => {
    expect(draw({ mode })).toBeUndefined()
  })
})

const paper = (startedAt: number, mode: QuizSession['mode'] = 'practice') =>
  startSession({ mode, seed: 's', questions: ['family-1'] }, startedAt)
const finished = (at: number) => finishSession(paper(0), at)

describe('the shelf', () => {
  test('keeps a paper once, the latest put on it last', () => {
    const shelf = shelve(shelve({}, 'exam', paper(1)), 'review', paper(2))
    expect(Object.entries(shelve(shelf, 'exam', paper(3)))).toEqual([
      ['review', paper(2)],
      ['exam', paper(3)],
    ])
  })

  test('keeps the twenty finished last, and all that are open', () => {
    let shelf: Shelf = { open: paper(0) }
    // Not in the order they were finished.
    for (const at of [30, ...Array.from({ length: 24 }, (_, index) => index + 1)])
      shelf = shelve(shelf, `daily:${at}`, finished(at))
    const kept = Object.keys(shelf)
    expect(kept).toContain('open')
    expect(kept).toContain('daily:30')
    expect(kept.filter((key) => key !== 'open')).toHaveLength(20)
    expect(kept).not.toContain('daily:5')
    expect(kept).toContain('daily:6')
  })

  test('closes an exam whose time is over, at the end of its time, and no other paper', () => {
    const exam = paper(1000, 'exam')
    expect(closeIfOver(exam, 1000 + examLimit - 1)).toEqual(exam)
    expect(closeIfOver(exam, 1000 + examLimit * 2).finishedAt).toBe(1000 + examLimit)
    expect(closeIfOver(paper(1000), 1000 + examLimit * 2)).toEqual(paper(1000))
  })

  test('is read back as it was kept, but for what is damaged or under another paper’s name', () => {
    const shelf = { 'practice:family': paper(1), exam: paper(2, 'exam') }
    expect(readShelf(JSON.parse(JSON.stringify(shelf)))).toEqual(shelf)
    expect(readShelf({ ...shelf, review: paper(3, 'exam'), daily: paper(1), mistakes: 'x' })).toEqual(shelf)
  })

  test.each([undefined, null, 'x', 7, [paper(1)]])('%j is read as an empty one', (stored) => {
    expect(readShelf(stored)).toEqual({})
  })
})
