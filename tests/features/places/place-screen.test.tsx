import { render, screen } from '@testing-library/react'
import { placePack } from '@/content/place-pack'
import { PlaceScreen } from '@/features/places/place-screen'
import { button, link, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'
import { demoPlaces, publishedPlace } from './demo-places'

// The WeChat build: there a tap calls WeChat's dialler and map, which the stub phone records.
jest.mock('@/platform/target', () => ({ isWeapp: true }))

beforeEach(newReader)

const id = demoPlaces.places[0]?.id

test('a published place is gone to and called, and says where it is, when it is open and when somebody last looked', async () => {
  render(<PlaceScreen index={publishedPlace({ phone: '0000-0000000', opening: '试验：白天' })} id={id} />)
  expect(screen.queryByText(/示例数据/)).toBeNull()
  expect(screen.getByText('清泉街道示例路1号')).toBeTruthy()
  expect(screen.getByText('试验：白天')).toBeTruthy()
  expect(screen.getByText(/^2026-01-05 有人核实过/)).toBeTruthy()
  await tap(button('带我去'))
  expect(phone.mapped).toMatchObject([{ name: '示例法治文化广场01', address: '清泉街道示例路1号' }])
  await tap(button('打电话 0000-0000000'))
  expect(phone.dialled).toEqual(['0000-0000000'])
})

test('an invented place is marked, and can be neither called nor gone to', () => {
  const [first, ...rest] = demoPlaces.places
  if (!first) throw new Error('There is no demonstration place.')
  render(<PlaceScreen index={{ ...demoPlaces, places: [{ ...first, phone: '0000-0000000' }, ...rest] }} id={id} />)
  expect(screen.getByText(/^示例数据/)).toBeTruthy()
  expect(screen.getByText('示例地点不是真的，不能导航，也不能打电话。')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /打电话|带我去|复制地址/ })).toBeNull()
})

describe('which paper a place comes from', () => {
  const approved = { documentNumber: '试验〔2026〕2号', importedOn: '2026-11-25', approvedOn: '2026-11-26' }
  const words = '出自县里公布的地方名单（试验〔2026〕2号），2026-11-25 录入，2026-11-26 另一个人核对过。'
  const { origins } = placePack
  beforeEach(() => {
    placePack.origins = {
      places: approved,
      billboards: { documentNumber: '试验〔2026〕3号', importedOn: '2026-11-27' },
    }
  })
  afterAll(() => {
    placePack.origins = origins
  })

  test('is said of a square', () => {
    render(<PlaceScreen index={publishedPlace()} id={id} />)
    expect(screen.getByText(words)).toBeTruthy()
  })

  test('is another for a billboard', () => {
    render(<PlaceScreen index={publishedPlace({ kind: 'billboard' })} id={id} />)
    expect(screen.getByText('出自县里公布的宣传栏名单（试验〔2026〕3号），2026-11-27 录入。')).toBeTruthy()
  })

  test('is said of none that is made up', () => {
    render(<PlaceScreen index={demoPlaces} id={id} />)
    expect(screen.queryByText(/出自县里公布的/)).toBeNull()
  })
})

test('a mistake is reported in words to pass on', async () => {
  render(<PlaceScreen index={publishedPlace()} id={id} />)
  expect(screen.queryByText(/和实际不一样/)).toBeNull()
  expect(button('报告错误').getAttribute('aria-expanded')).toBe('false')
  await tap(button('报告错误'))
  expect(button('报告错误').getAttribute('aria-expanded')).toBe('true')
  const words = screen.getByText(/和实际不一样/).textContent
  expect(words).toContain('编号 demo-place-01')
  await tap(button('拨打 12345'))
  expect(phone.dialled).toEqual(['12345'])
})

test('three places make a walk, each one tap away', async () => {
  render(<PlaceScreen index={demoPlaces} id={id} />)
  expect(screen.getByRole('heading', { name: '连着逛三处' })).toBeTruthy()
  await tap(link(/^3\. /))
  expect(visitedUrls()[0]).toMatch(/^\/pages\/places\/place\?id=demo-place-\d\d$/)
})

test('an address of no place leads to all of them', async () => {
  render(<PlaceScreen index={demoPlaces} id="no-such-place" />)
  await tap(button('看全部地方'))
  expect(visitedUrls()).toEqual(['/pages/places/index'])
})
