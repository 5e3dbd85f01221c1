import { act, render, screen, within } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import type { Lesson } from '@/domain/lessons/lesson'
import { useLearning } from '@/features/lessons/learning-store'
import { LessonsScreen } from '@/features/lessons/lessons-screen'
import { lessonById, readingOrder } from '@/features/lessons/library'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const [first, second] = readingOrder.map((id) => lessonById(id)) as [Lesson, Lesson]
const open = (id: string, card: number, total = 4) => act(() => useLearning.getState().open(id, card, total))
const finish = (id: string) => open(id, 0, 1)

test('every topic is there with its summary, leads to its page, and nothing of it is read yet', async () => {
  render(<LessonsScreen />)
  for (const topic of lessonPack.topics) {
    const row = link(new RegExp(`^${topic.title}`))
    expect(within(row).getByText(topic.summary)).toBeTruthy()
    expect(within(row).getByText(`0/${topic.lessons.length}`)).toBeTruthy()
    await tap(row)
  }
  expect(visitedUrls()).toEqual(lessonPack.topics.map((topic) => routes.topic(topic.id)))
})

test('a new reader is offered the first lesson', async () => {
  render(<LessonsScreen />)
  expect(screen.getByText(`读完 0 课，共 ${readingOrder.length} 课`)).toBeTruthy()
  await tap(button(`读下一课：${first.title}`))
  expect(visitedUrls()).toEqual([routes.lesson(first.id)])
})

test('a reader in the middle of a lesson is offered to go on with it', async () => {
  open(second.id, 1)
  render(<LessonsScreen />)
  await tap(button(`接着读：${second.title}`))
  expect(visitedUrls()).toEqual([routes.lesson(second.id)])
})

test('finished lessons are counted, in all and in their topic, and the next one is offered', () => {
  finish(first.id)
  render(<LessonsScreen />)
  expect(screen.getByText(`读完 1 课，共 ${readingOrder.length} 课`)).toBeTruthy()
  const topic = lessonPack.topics.find(({ id }) => id === first.topic)
  expect(link(new RegExp(`^${topic?.title}`)).textContent).toContain(`1/${topic?.lessons.length}`)
  expect(button(`读下一课：${second.title}`)).toBeTruthy()
})

test('a lesson that was taken out of the edition is not offered to go on with: the next one is, as a next one', () => {
  open('taken-out', 1)
  render(<LessonsScreen />)
  expect(button(`读下一课：${first.title}`)).toBeTruthy()
})

test('when all are read, that is said and nothing is offered', () => {
  for (const id of readingOrder) finish(id)
  render(<LessonsScreen />)
  expect(screen.getByText(/^全部读完了/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /读下一课|接着读/ })).toBeNull()
})
