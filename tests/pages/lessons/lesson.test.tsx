import { render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import type { Lesson } from '@/domain/lessons/lesson'
import { useLearning } from '@/features/lessons/learning-store'
import LessonPage from '@/pages/lessons/lesson'
import { button, newReader, tap } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const lesson = lessonPack.lessons[0] as Lesson
const total = lesson.cards.length

const onScreen = () => screen.getByText(/^第 \d+ 张/).textContent

test.each([
  { card: '3', at: 3 },
  { card: String(total), at: total },
  { card: '99', at: total },
  { card: '0', at: 1 },
  { card: '-1', at: 1 },
  { card: '1.5', at: 1 },
  { card: 'two', at: 1 },
  { card: '%E4', at: 1 },
  { card: '', at: 1 },
  { card: '9'.repeat(40), at: 1 },
])('a link to card "$card" opens card $at', ({ card, at }) => {
  phone.params = { id: lesson.id, card }
  render(<LessonPage />)
  expect(onScreen()).toBe(`第 ${at} 张，共 ${total} 张`)
})

test('what is shared is the card on screen', async () => {
  phone.params = { id: lesson.id }
  render(<LessonPage />)
  await tap(button('下一张'))
  expect(phone.shareCard).toEqual({
    title: lesson.cards[1]?.heading,
    path: `/pages/lessons/lesson?id=${lesson.id}&card=2`,
  })
})

test.each([{}, { id: 'no-such-lesson' }, { id: '%E4' }])('with %j, what is shared is the list of lessons', (params) => {
  phone.params = params as Record<string, string>
  render(<LessonPage />)
  expect(screen.getByRole('heading', { name: '没有这一课' })).toBeTruthy()
  expect(phone.shareCard?.path).toBe('/pages/lessons/index')
})

test('a link to another lesson takes nobody away from where they were, until they turn a card in it', async () => {
  const own = lessonPack.lessons[1] as Lesson
  useLearning.getState().open(own.id, 1, own.cards.length)
  phone.params = { id: lesson.id, card: '2' }
  render(<LessonPage />)
  expect(useLearning.getState().last).toEqual({ lesson: own.id, card: 1 })
  await tap(button('下一张'))
  expect(useLearning.getState().last).toEqual({ lesson: lesson.id, card: 2 })
})
