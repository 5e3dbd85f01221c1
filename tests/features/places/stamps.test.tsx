import { fireEvent, render, screen } from '@testing-library/react'
import { codeOf } from '@/domain/places/board-code'
import { indexPlaces } from '@/domain/places/place-order'
import { StampScreen } from '@/features/places/stamp-screen'
import { useAlbum } from '@/features/places/stamp-store'
import { StampsScreen } from '@/features/places/stamps-screen'
import { button, newReader, restartApp, tap, visitedUrls } from '../../reader'
import { demoPlaces } from './demo-places'

beforeEach(() => {
  newReader()
  jest.useFakeTimers({ now: new Date('2026-05-01T09:00:00') })
})
afterEach(() => jest.useRealTimers())

test('a code stamps its place by one tap, and the album keeps it', async () => {
  const { unmount } = render(<StampScreen index={demoPlaces} code="sl-004" />)
  expect(screen.getByRole('heading', { name: '示例法治文化广场04' })).toBeTruthy()
  expect(useAlbum.getState().stamps).toEqual([])
  await tap(button('盖章'))
  expect(screen.getByText('2026-05-01 盖好了章。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '盖章' })).toBeNull()
  unmount()
  await restartApp()
  render(<StampsScreen index={demoPlaces} township={null} />)
  expect(screen.getByText('集了 1 个，一共 38 个')).toBeTruthy()
  expect(screen.getByText('2026-05-01 盖章')).toBeTruthy()
})

test('a board is shown by its code but not stamped', () => {
  render(<StampScreen index={demoPlaces} code="SLL-001" />)
  expect(screen.getByRole('heading', { name: '示例村001普法宣传栏' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '盖章' })).toBeNull()
})

test('a typed code of a sign opens its place, a poster’s goes where those are known, any other stays to be corrected', async () => {
  render(<StampScreen index={demoPlaces} code={undefined} />)
  const field = screen.getByRole('textbox', { name: /编码/ })
  fireEvent.input(field, { target: { value: ' sl-004 ' } })
  await tap(button('找这个地方'))
  fireEvent.input(field, { target: { value: codeOf(7) } })
  await tap(button('找这个地方'))
  fireEvent.input(field, { target: { value: 'sl-04' } })
  await tap(button('找这个地方'))
  expect(visitedUrls()).toEqual([
    '/pages/places/stamp?code=sl-004',
    `/pages/home/open?c=${codeOf(7)}`,
    '/pages/places/stamp?code=sl-04',
  ])
})

test('an unknown code is said to be unknown', async () => {
  render(<StampScreen index={demoPlaces} code="SL-999" />)
  expect(screen.getByRole('alert').textContent).toContain('没有这个编码')
  await tap(button('看全部地方'))
  expect(visitedUrls()).toEqual(['/pages/places/index'])
})

test('before any code is published, the album says so', () => {
  render(<StampsScreen index={indexPlaces([])} township={null} />)
  expect(screen.getByText(/能盖章的地方还没有公布/)).toBeTruthy()
})
