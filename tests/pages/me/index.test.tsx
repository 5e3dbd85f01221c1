import { render, screen } from '@testing-library/react'
import { homePack } from '@/content/home-pack'
import { useLearning } from '@/features/lessons/learning-store'
import FavouritesPage from '@/pages/me/favourites'
import MePage from '@/pages/me/index'
import { link, newReader } from '../../reader'

beforeEach(newReader)

const [lesson] = homePack.lessons.map(({ id }) => id) as [string]

test('only lessons of this edition count as read, all favourites are counted', () => {
  useLearning.getState().open(lesson, 0, 1)
  useLearning.getState().open('taken-out', 0, 1)
  useLearning.getState().toggleFavourite(lesson)
  render(<MePage />)
  expect(link(/^学习进度/).textContent).toContain(`读完 1 课，共 ${homePack.lessons.length} 课`)
  expect(link(/^收藏/).textContent).toContain('1 课')
})

test('what was marked in a lesson is among the favourites', () => {
  useLearning.getState().toggleFavourite(lesson)
  render(<FavouritesPage />)
  expect(screen.getAllByRole('link').map((row) => row.textContent)).toEqual([homePack.lessons[0]?.title])
})
