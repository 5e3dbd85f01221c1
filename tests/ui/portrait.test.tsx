import { render, screen } from '@testing-library/react'
import { figureLayers } from '@/ui/picture/layer-names'
import { pictureSet } from '@/ui/picture/picture-set'
import { Portrait } from '@/ui/picture/portrait'

const pictures = pictureSet('stories', ['body-zhang', 'face-angry'])

test('a head stands beside what its name says, with the face over it', () => {
  const { container } = render(<Portrait of={figureLayers(pictures, { who: 'zhang', face: 'angry' })} />)
  expect([...container.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
    'pages/stories/pictures/body-zhang.png',
    'pages/stories/pictures/face-angry.png',
  ])
  expect(screen.queryByRole('img')).toBeNull()
})

test('whoever came after the app was built leaves the round empty', () => {
  const { container } = render(<Portrait of={undefined} />)
  expect(container.querySelector('.portrait')?.innerHTML).toBe('')
})
