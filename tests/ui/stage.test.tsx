import { render, screen } from '@testing-library/react'
import type { Place } from '@/domain/stories/scenery'
import type { Figure } from '@/domain/stories/story'
import { figureLayers, groundName } from '@/ui/picture/layer-names'
import { pictureSet } from '@/ui/picture/picture-set'
import { Stage } from '@/ui/picture/stage'

const zhang: Figure = { who: 'zhang', face: 'angry' }
const wang: Figure = { who: 'wang', face: 'angry', holds: 'paper' }
const liu: Figure = { who: 'liu', face: 'angry' }
const newer: Figure = { who: 'newer', face: 'angry' }
const pictures = pictureSet(
  'stories',
  'ground-orchard pear body-zhang body-wang-paper body-liu face-angry face-liu-angry'.split(' '),
)

/** The files shown, in the order in which they lie over one another, each with what it is. */
function show(people: readonly Figure[], things: readonly string[] = [], place: Place = 'orchard') {
  const { container } = render(
    <Stage
      ground={pictures.find(groundName(place))}
      people={people.map((figure) => figureLayers(pictures, figure))}
      things={things.map((name) => pictures.find(name))}
      alt="老张生气。"
    />,
  )
  return [...container.querySelectorAll('img')].map((image) => {
    const { className } = image.closest('.stage__person') ?? image
    return `${/([^/]+)\.png$/.exec(image.getAttribute('src') ?? '')?.[1]} ${/[^_-]+(-of-\d)?$/.exec(className)?.[0]}`
  })
}

test('the whole is one picture to those who do not see it', () => {
  show([zhang, wang], ['pear'])
  expect(screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'))).toEqual(['老张生气。'])
})

test('each stands before the ground in a place of their own, with the face that they make', () => {
  expect(show([zhang, wang, liu])).toEqual([
    'ground-orchard ground',
    'body-zhang 1-of-3',
    'face-angry 1-of-3',
    'body-wang-paper 2-of-3',
    'face-angry 2-of-3',
    'body-liu 3-of-3',
    'face-liu-angry 3-of-3',
  ])
})

test('what it is about is over them', () => {
  expect(show([zhang], ['pear'])).toEqual([
    'ground-orchard ground',
    'body-zhang 1-of-1',
    'face-angry 1-of-1',
    'pear thing',
  ])
})

test('whoever came after the app was built leaves no gap', () => {
  expect(show([newer, zhang, liu], ['newer'], 'newer' as Place)).toEqual([
    'body-zhang 1-of-2',
    'face-angry 1-of-2',
    'body-liu 2-of-2',
    'face-liu-angry 2-of-2',
  ])
})
