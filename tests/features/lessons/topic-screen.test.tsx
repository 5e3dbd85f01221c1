import { act, render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import type { Topic } from '@/domain/lessons/lesson'
import { useLearning } from '@/features/lessons/learning-store'
import { lessonById } from '@/features/lessons/library'
import { TopicScreen } from '@/features/lessons/topic-screen'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const titleOf = (id: string) => lessonById(id)?.title as string

test.each(lessonPack.topics)(
  'the topic $title lists all its lessons in reading order, each leading to its page',
  async (topic) => {
    render(<TopicScreen id={topic.id} />)
    const rows = screen.getAllByRole('link')
    expect(rows.map((row) => topic.lessons.find((id) => row.textContent?.startsWith(titleOf(id))))).toEqual(
      topic.lessons,
    )
    for (const row of rows) await tap(row)
    expect(visitedUrls()).toEqual(topic.lessons.map((id) => routes.lesson(id)))
  },
)

test('a lesson says whether it was begun or finished', () => {
  const topic = lessonPack.topics.find(({ lessons }) => lessons.length > 2) as Topic
  const [finished, started, fresh] = topic.lessons as [string, string, string]
  act(() => {
    useLearning.getState().open(finished, 3, 4)
    useLearning.getState().open(started, 1, 4)
  })
  render(<TopicScreen id={topic.id} />)
  const row = (id: string) => link(new RegExp(`^${titleOf(id)}`)).textContent
  expect(row(finished)).toContain('已读完')
  expect(row(started)).toContain('读到一半')
  expect(row(fresh)).not.toMatch(/已读完|读到一半/)
  expect(screen.getByText(`读完 1 课，共 ${topic.lessons.length} 课`)).toBeTruthy()
})

test.each([undefined, 'no-such-topic', 'constructor'])('the unknown topic %s shows the way out', async (id) => {
  render(<TopicScreen id={id} />)
  expect(screen.getByRole('heading', { name: '没有这个主题' })).toBeTruthy()
  await tap(button('看全部主题'))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: '/pages/lessons/index' }])
})
