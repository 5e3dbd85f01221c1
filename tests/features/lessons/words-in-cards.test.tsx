import { fireEvent, render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import type { Lesson } from '@/domain/lessons/lesson'
import { LessonScreen } from '@/features/lessons/lesson-screen'
import { routes } from '@/platform/routes'
import { link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const lesson = lessonPack.lessons.find(({ cards }) => cards.some(({ words }) => words)) as Lesson
const index = lesson.cards.findIndex(({ words }) => words)
const { text, words: [first] = [] } = lesson.cards[index] as Lesson['cards'][number]
if (!first) throw new Error('no card has a legal word')
const [from, to, word] = first
const name = `${text.slice(from, to)}，看解释`

const open = () => render(<LessonScreen id={lesson.id} startAt={index} onCard={() => {}} />)

test('a legal word in a card is a link to what it means', async () => {
  open()
  await tap(link(name))
  expect(visitedUrls()).toEqual([routes.word(word)])
})

test('it is reached and pressed by keyboard', () => {
  open()
  expect(link(name).tabIndex).toBe(0)
  fireEvent.keyDown(link(name), { key: 'Enter' })
  expect(visitedUrls()).toEqual([routes.word(word)])
})

test('the card says the same as without links', () => {
  open()
  expect(screen.getByRole('article').textContent).toContain(text)
})
