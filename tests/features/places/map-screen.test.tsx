import { act, fireEvent, render, screen } from '@testing-library/react'
import { indexPlaces } from '@/domain/places/place-order'
import { MapScreen } from '@/features/places/map-screen'
import { newReader, visitedUrls } from '../../reader'
import { demoPlaces } from './demo-places'

beforeEach(newReader)

const names = () => [...document.querySelectorAll('.place-row__name')].map(({ textContent }) => textContent)
const press = async (key: string) =>
  act(async () => {
    fireEvent.keyDown(window, { key })
  })

test('the nearest five stand in words below the picture, and their numbers open them', async () => {
  render(<MapScreen index={demoPlaces} township="371525102" />)
  expect(screen.getByRole('img', { name: /38 处地方/ })).toBeTruthy()
  expect(names()).toHaveLength(5)
  const third = demoPlaces.places.find(({ name }) => `3. ${name}` === names()[2])
  await press('9')
  expect(visitedUrls()).toEqual([])
  await press('3')
  expect(visitedUrls()).toEqual([`/pages/places/place?id=${third?.id}`])
})

test('the list tells screen readers when it changes', async () => {
  render(<MapScreen index={demoPlaces} township={null} />)
  const list = screen.getByRole('region', { name: '最近的几处' })
  expect(list.getAttribute('aria-live')).toBe('polite')
  const before = names()
  const picture = screen.getByRole('img')
  picture.getBoundingClientRect = () => ({ left: 0, top: 0, width: 320, height: 320 }) as DOMRect
  await act(async () => {
    fireEvent.click(picture, { clientX: 300, clientY: 20 })
  })
  expect(names()).not.toEqual(before)
  expect(screen.getByText(/从图上点的地方算/)).toBeTruthy()
})

test('without a place on the map, that is said', () => {
  render(<MapScreen index={indexPlaces([])} township={null} />)
  expect(screen.getByText(/还没有公布带坐标的地方/)).toBeTruthy()
})
