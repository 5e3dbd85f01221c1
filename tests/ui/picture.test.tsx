import { render, screen } from '@testing-library/react'
import { Picture } from '@/ui/picture/picture'
import { pictureSet } from '@/ui/picture/picture-set'

const lessons = pictureSet('lessons', ['talk', 'books'])
const image = (container: HTMLElement) => container.querySelector('img')

test('what a picture shows is said to those who do not see it', () => {
  const { container } = render(<Picture of={lessons.find('talk')} alt="王大娘在说话。" size="scene" />)
  expect(screen.getByRole('img', { name: '王大娘在说话。' }).className).toContain('picture--scene')
  expect(image(container)?.getAttribute('src')).toBe('pages/lessons/pictures/talk.png')
})

test('one beside words that say the same is passed over', () => {
  const { container } = render(<Picture of={lessons.find('books')} />)
  expect(image(container)).not.toBeNull()
  expect(screen.queryByRole('img')).toBeNull()
})

test('nothing stands where content names no picture, or one that came after the app was built', () => {
  const { container } = render(
    <>
      <Picture of={lessons.find(undefined)} alt="没有" />
      <Picture of={lessons.find('newer')} alt="没有" />
    </>,
  )
  expect(container.innerHTML).toBe('')
})

test('a picture of the main package lies at its root', () => {
  expect(pictureSet('main', ['books']).of('books').address).toBe('pictures/books.png')
})
