import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { placePack } from '@/content/place-pack'
import type { PlaceFilter } from '@/domain/places/place-filter'
import { indexPlaces, type PlaceIndex } from '@/domain/places/place-order'
import { useDisputes } from '@/features/disputes/disputes-store'
import { useHere } from '@/features/places/here'
import { PlacesScreen } from '@/features/places/places-screen'
import { button, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'
import { demoPlaces } from './demo-places'

beforeEach(newReader)
afterEach(() => Reflect.deleteProperty(navigator, 'geolocation'))

function Screen({ index }: { index: PlaceIndex }) {
  const [filter, setFilter] = useState<PlaceFilter>({})
  const { township, chooseTownship } = useDisputes()
  return (
    <PlacesScreen
      index={index}
      filter={filter}
      onFilter={setFilter}
      township={township}
      onChooseTownship={chooseTownship}
    />
  )
}

const names = () => [...document.querySelectorAll('.place-row__name')].map(({ textContent }) => textContent)

function withGeolocation(answer: (success: PositionCallback, failure: PositionErrorCallback) => void) {
  Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: answer }, configurable: true })
}

test('before anything is published, the report is told, and a number to ask', () => {
  render(<Screen index={indexPlaces([])} />)
  const shown = document.body.textContent
  for (const { text } of [...placePack.exists, ...placePack.unpublished]) expect(shown).toContain(text)
  const counts = [...document.querySelectorAll('.existing__count')].map(({ textContent }) => textContent)
  expect(counts).toEqual(placePack.exists.flatMap(({ count }) => count ?? []))
  expect(screen.queryByText(/^一共/)).toBeNull()
  expect(screen.queryByText(/示例/)).toBeNull()
  expect(button('拨打 12345')).toBeTruthy()
})

test('390 places are counted, six are shown, and never more than thirty', async () => {
  render(<Screen index={demoPlaces} />)
  expect(screen.getByText('一共 390 处')).toBeTruthy()
  expect(names()).toHaveLength(6)
  for (let scroll = 0; scroll < 5; scroll++)
    await act(async () => {
      for (const reached of [...phone.onReachBottom]) reached()
    })
  expect(names()).toHaveLength(30)
  expect(screen.getByText(/^示例数据/)).toBeTruthy()
})

test('a township chosen once puts its places first, and stays chosen', async () => {
  const { unmount } = render(<Screen index={demoPlaces} />)
  await tap(button(/^先看哪里的\s*还没选$/))
  await tap(screen.getByRole('radio', { name: '桑阿镇' }))
  const own = demoPlaces.places.filter(({ township }) => township === '371525102').map(({ name }) => name)
  expect(names().slice(0, 5)).toEqual(own.slice(0, 5))
  expect(screen.getByText(/从桑阿镇已公布的地方的正中间算起/)).toBeTruthy()
  unmount()
  render(<Screen index={demoPlaces} />)
  expect(button(/^先看哪里的\s*桑阿镇$/)).toBeTruthy()
})

test('filters say how many each leaves, and narrow the list', async () => {
  render(<Screen index={demoPlaces} />)
  await tap(button(/^种类/))
  await tap(screen.getByRole('radio', { name: /^法治文化一条街\s*7 处$/ }))
  expect(screen.getByText('一共 7 处')).toBeTruthy()
  expect(names()).toHaveLength(6)
  await tap(button(/^种类\s*法治文化一条街$/))
  await tap(screen.getByRole('radio', { name: /^全部/ }))
  expect(screen.getByText('一共 390 处')).toBeTruthy()
})

test('the position is asked for only by a tap, and refusing it leaves the list as it was', async () => {
  let asked = 0
  withGeolocation((_, failure) => {
    asked++
    failure({} as GeolocationPositionError)
  })
  render(<Screen index={demoPlaces} />)
  const before = names()
  expect(asked).toBe(0)
  await tap(button(/^先看哪里的\s*还没选$/))
  await tap(button('用我现在的位置'))
  expect(asked).toBe(1)
  expect(screen.getByText(/没有拿到位置/)).toBeTruthy()
  await tap(button('回到名单'))
  expect(names()).toEqual(before)
})

test('a position that is given puts the nearest first, on the grid of the maps here', async () => {
  const square = demoPlaces.placed[6]
  withGeolocation((success) =>
    // In WGS-84, some hundred metres from where the maps here have it.
    success({
      coords: {
        longitude: (square?.position.longitude ?? 0) - 0.006,
        latitude: (square?.position.latitude ?? 0) - 0.0005,
      },
    } as GeolocationPosition),
  )
  render(<Screen index={demoPlaces} />)
  await tap(button(/^先看哪里的\s*还没选$/))
  await tap(button('用我现在的位置'))
  await screen.findByText(/^离你现在的地方越近越靠前/)
  expect(names()[0]).toBe(square?.name)
  expect(document.querySelector('.place-row')?.textContent).toMatch(/直线约 [1-3]00 米/)
})

describe('a position that comes late', () => {
  let answer: PositionCallback
  const position = { coords: { longitude: 115.44, latitude: 36.48 } } as GeolocationPosition
  const arrives = () => act(async () => answer(position))

  const ask = async () => {
    withGeolocation((success) => {
      answer = success
    })
    render(<Screen index={demoPlaces} />)
    await tap(button(/^先看哪里的/))
    await tap(button('用我现在的位置'))
    expect(button('正在找……')).toBeTruthy()
  }

  const isOfTownship = () => {
    expect(screen.queryByText(/^离你现在的地方/)).toBeNull()
    expect(screen.getByText(/从桑阿镇已公布的地方的正中间算起/)).toBeTruthy()
  }

  test('does not override the township that was chosen meanwhile', async () => {
    await ask()
    await tap(screen.getByRole('radio', { name: '桑阿镇' }))
    await arrives()
    isOfTownship()
  })

  test('nor the one that was chosen before and is chosen again', async () => {
    useDisputes.getState().chooseTownship('371525102')
    await ask()
    await tap(screen.getByRole('radio', { name: '桑阿镇' }))
    await arrives()
    isOfTownship()
  })

  test('nor one that was chosen on another page', async () => {
    await ask()
    await tap(button('回到名单'))
    act(() => useDisputes.getState().chooseTownship('371525102'))
    await arrives()
    isOfTownship()
  })

  test('closes nothing that was opened meanwhile', async () => {
    await ask()
    await tap(button('回到名单'))
    await tap(button(/^种类/))
    await arrives()
    expect(screen.getByRole('radiogroup', { name: '种类' })).toBeTruthy()
  })

  test('is not taken for the answer to what was asked again', async () => {
    await ask()
    const first = answer
    await tap(button('正在找……'))
    await act(async () => first(position))
    expect(button('正在找……')).toBeTruthy()
    await arrives()
    expect(await screen.findByText(/^离你现在的地方/)).toBeTruthy()
  })
})

test('a position that is known can be taken back where the choice is opened again', async () => {
  useHere.setState({ position: { longitude: 115.44, latitude: 36.48 }, state: 'known' })
  withGeolocation(() => {})
  render(<Screen index={demoPlaces} />)
  await tap(button(/^先看哪里的\s*我现在的位置$/))
  await tap(button('不用我的位置'))
  await tap(button('回到名单'))
  expect(button(/^先看哪里的\s*还没选$/)).toBeTruthy()
})

test('where the browser has no position to give, none is offered', async () => {
  render(<Screen index={demoPlaces} />)
  await tap(button(/^先看哪里的\s*还没选$/))
  expect(screen.queryByRole('button', { name: '用我现在的位置' })).toBeNull()
})

test('a row opens its place, and the map and the album are one tap away', async () => {
  render(<Screen index={demoPlaces} />)
  await tap(screen.getByRole('link', { name: '在图上看' }))
  expect(visitedUrls()).toEqual(['/pages/places/map'])
})
