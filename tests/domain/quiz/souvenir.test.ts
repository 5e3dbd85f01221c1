import type { QuizScore } from '@/domain/quiz/quiz-session'
import { souvenirOf } from '@/domain/quiz/souvenir'

const score: QuizScore = { right: 7, answered: 9, total: 10, topics: [] }

test('a souvenir tells where, how much was right and on which day, and claims to be good for nothing', () => {
  const { lines, foot } = souvenirOf(score, '试验县普法', '2026-01-05')
  expect(lines).toEqual(['在“试验县普法”答题', '10 题，答对 7 题', '2026年1月5日'])
  expect(foot).toContain('没有别的用处')
})
