import { render, screen } from '@testing-library/react'
import { figureName, groundName } from '@/ui/picture/layer-names'
import { panelWords } from '@/ui/picture/panel-words'
import { pictureSet } from '@/ui/picture/picture-set'
import { Stage } from '@/ui/picture/stage'

const figures = [
  { who: 'zhang', face: 'angry' },
  { who: 'wang', face: 'calm', holds: 'paper' },
  { who: 'li', face: 'smile' },
]
const pictures = pictureSet('stories', ['ground-orchard', 'pear', 'zhang-angry', 'wang-calm-paper', 'li-smile'])
const find = (figure: (typeof figures)[number]) => pictures.find(figureName(figure))

function show(people: readonly (typeof figures)[number][], things: readonly string[] = [], place = 'orchard') {
  const { container } = render(
    <Stage
      ground={pictures.find(groundName(place))}
      people={people.map(find)}
      things={things.map((name) => pictures.find(name))}
      alt="老张生气。"
    />,
  )
  return [...container.querySelectorAll('img')].map((image) => [
    image.getAttribute('src')?.replace(/.*\/|\.png/g, ''),
    image.className.replace(/stage__| .*--/g, ' ').trim(),
  ])
}

test('the whole is one picture to those who do not see it', () => {
  show(figures, ['pear'])
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual(['老张生气。'])
})

test('the ground lies below the people, and each stands in a place of their own', () => {
  expect(show(figures)).toEqual([
    ['ground-orchard', 'ground'],
    ['zhang-angry', 'person 1-of-3'],
    ['wang-calm-paper', 'person 2-of-3'],
    ['li-smile', 'person 3-of-3'],
  ])
})

test('what it is about is over them', () => {
  expect(show(figures.slice(0, 1), ['pear'])).toEqual([
    ['ground-orchard', 'ground'],
    ['zhang-angry', 'person 1-of-1'],
    ['pear', 'thing'],
  ])
})

test('a layer that came after the app was built leaves no gap', () => {
  const newer = { who: 'newer', face: 'calm' }
  expect(show([newer, ...figures.slice(0, 2)], ['newer'], 'newer')).toEqual([
    ['zhang-angry', 'person 1-of-2'],
    ['wang-calm-paper', 'person 2-of-2'],
  ])
})

const nameOf = (who: string) => ({ zhang: '老张', wang: '王大娘' })[who] ?? who

test('a panel is told in words', () => {
  expect(panelWords({ place: 'office', people: figures.slice(0, 2) }, nameOf)).toBe(
    '村委会门口：老张生气，王大娘很平静。',
  )
  expect(panelWords({ place: 'office', people: [] }, nameOf)).toBe('村委会门口。')
  expect(panelWords({ place: 'newer', people: figures.slice(0, 1) }, nameOf)).toBe('老张生气。')
})
