import { render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import { FavouritesScreen } from '@/features/me/favourites-screen'
import { routes } from '@/platform/routes'
import { button, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const ids = homePack.lessons.map(({ id }) => id)
const titleOf = (id: string | undefined) => homePack.lessons.find((lesson) => lesson.id === id)?.title
const rows = () => screen.queryAllByRole('link').map((row) => row.textContent)

test.each([{ lessons: [] }, { lessons: ['taken-out', 'constructor'] }])(
  'with $lessons kept there is nothing to show, and a way to the lessons',
  async ({ lessons }) => {
    render(<FavouritesScreen lessons={lessons} items={[]} />)
    expect(screen.getByText(/^还没有收藏/)).toBeTruthy()
    await tap(button('去看看课程'))
    expect(visitedUrls()).toEqual([routes.lessons()])
  },
)

test('favourites keep their order, and each opens its lesson at the beginning', async () => {
  const lessons = [ids[4], ids[0]] as [string, string]
  render(<FavouritesScreen lessons={lessons} items={[]} />)
  expect(rows()).toEqual(lessons.map(titleOf))
  for (const row of screen.getAllByRole('link')) await tap(row)
  expect(visitedUrls()).toEqual(lessons.map((id) => routes.lesson(id, 0)))
})

test('a lesson that no longer exists is passed over', () => {
  render(<FavouritesScreen lessons={['taken-out', ids[2] as string]} items={[]} />)
  expect(rows()).toEqual([titleOf(ids[2])])
})

test('a long list is shown a stretch at a time, and nothing of it is out of reach', async () => {
  render(<FavouritesScreen lessons={ids} items={[]} />)
  const seen = [...rows()]
  expect(seen.length).toBeLessThanOrEqual(30)
  while (screen.queryByRole('button', { name: /^看后面的/ })) {
    await tap(button(/^看后面的/))
    expect(rows().length).toBeLessThanOrEqual(30)
    seen.push(...rows())
  }
  expect(seen).toEqual(ids.map(titleOf))
  while (screen.queryByRole('button', { name: '看前面的' })) await tap(button('看前面的'))
  expect(rows()[0]).toBe(titleOf(ids[0]))
})
