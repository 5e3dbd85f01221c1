import { isRight, rightAnswer } from '../../../src/domain/quiz/question'
import { questionOf } from './question-bank'

const several = questionOf('several', {
  kind: 'multiple',
  options: [
    { text: '甲', right: true, why: '……' },
    { text: '乙', why: '……' },
    { text: '丙', right: true, why: '……' },
  ],
})

test('right is exactly what is right: not less, not more, in any order', () => {
  expect(isRight(several, [2, 0])).toBe(true)
  for (const chosen of [[], [0], [0, 1, 2], [1]]) expect(isRight(several, chosen)).toBe(false)
})

test('what was to be chosen is said in its own words', () => {
  expect(rightAnswer(several)).toBe('对的是：甲；丙')
  expect(rightAnswer(questionOf('one'))).toBe('对的是：乙')
})

test.each([
  [0, '这话对。是这样规定的。'],
  [1, '这话不对。是这样规定的。'],
])('of what is to be judged it is said whether it holds, and why', (right, said) => {
  const options = ['对', '错'].map((text, index) => ({
    text,
    why: index === right ? '是这样规定的。' : '……',
    ...(index === right && { right: true as const }),
  }))
  expect(rightAnswer(questionOf('judge', { kind: 'judge', options }))).toBe(said)
})
