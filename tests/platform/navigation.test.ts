import { goBack, goBackTo, goHome, goTo, replaceWith, wayBack } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { phone } from '../stubs/taro'

beforeEach(() => phone.reset())

/** Lets a visit that was begun come to its end. */
const landed = () => new Promise((resolve) => setTimeout(resolve))
afterEach(landed)

test('a page is opened on top of the one before', () => {
  goTo(routes.lessons())
  expect(phone.visited).toEqual([{ how: 'navigateTo', url: '/pages/lessons/index' }])
})

test.each([routes.home(), routes.me()])('the tab %s is switched to', (url) => {
  goTo(url)
  expect(phone.visited).toEqual([{ how: 'switchTab', url }])
})

test.each([
  { pages: 9, how: 'navigateTo' },
  { pages: 10, how: 'redirectTo' },
])('on a stack of $pages pages, one more is opened by $how', ({ pages, how }) => {
  phone.pages = pages
  goTo(routes.topic('credit'))
  expect(phone.visited).toEqual([{ how, url: '/pages/lessons/topic?id=credit' }])
})

test('a second tap before the page has opened is ignored, a later one is not', async () => {
  goTo(routes.lessons())
  goTo(routes.sources())
  expect(phone.visited.map(({ url }) => url)).toEqual(['/pages/lessons/index'])
  await landed()
  goTo(routes.about())
  expect(phone.visited.map(({ url }) => url)).toEqual(['/pages/lessons/index', '/pages/me/about'])
})

test.each([
  { name: 'back', tap: goBack, how: 'navigateBack' },
  { name: 'a page in place of this one', tap: () => replaceWith(routes.sources()), how: 'redirectTo' },
])('two fast taps lead once: $name', async ({ tap, how }) => {
  phone.pages = 3
  tap()
  tap()
  expect(phone.visited.map((visit) => visit.how)).toEqual([how])
  await landed()
  tap()
  expect(phone.visited).toHaveLength(2)
})

test('after a page could not be opened, the next tap works', async () => {
  phone.refusing = true
  goTo(routes.lessons())
  await landed()
  phone.refusing = false
  goTo(routes.sources())
  expect(phone.visited.map(({ url }) => url)).toEqual(['/pages/sources/index'])
})

describe('where a page never opens', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    phone.stuck = true
  })
  afterEach(async () => {
    phone.stuck = false
    jest.runOnlyPendingTimers()
    jest.useRealTimers()
  })

  test('the reader may try again after a second', () => {
    goTo(routes.lessons())
    jest.advanceTimersByTime(900)
    goTo(routes.lessons())
    expect(phone.visited).toHaveLength(1)
    jest.advanceTimersByTime(100)
    goTo(routes.lessons())
    expect(phone.visited).toHaveLength(2)
  })

  test('the second of a visit that has landed does not cut short that of the next', async () => {
    phone.stuck = false
    goTo(routes.lessons())
    await Promise.resolve()
    await Promise.resolve()
    phone.stuck = true
    jest.advanceTimersByTime(900)
    goTo(routes.sources())
    jest.advanceTimersByTime(200)
    goTo(routes.sources())
    expect(phone.visited).toHaveLength(2)
  })
})

test('a step of one thing takes the place of the step before', () => {
  replaceWith(routes.lesson('open-a-shop'))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: '/pages/lessons/lesson?id=open-a-shop' }])
})

test('back leads to the page before', () => {
  phone.pages = 2
  goBack()
  expect(phone.visited).toEqual([{ how: 'navigateBack', url: '' }])
})

describe('one step back in one thing', () => {
  const step = routes.form('complaint-loan', 1)
  const below = (route: string, params: Record<string, string>) => {
    phone.pages = 3
    phone.below = { route, $taroParams: { ...params, $taroTimestamp: '1', stamp: 'AA' } }
  }

  test.each(['pages/forms/form', '/pages/forms/form'])('is back where that step lies below, at %s', (route) => {
    below(route, { page: '2', id: 'complaint-loan' })
    goBackTo(step)
    expect(phone.visited).toEqual([{ how: 'navigateBack', url: '' }])
  })

  test.each([
    ['another step', 'pages/forms/form', { id: 'complaint-loan', page: '3' }],
    ['another form', 'pages/forms/form', { id: 'complaint-support', page: '2' }],
    ['the beginning', 'pages/forms/form', { id: 'complaint-loan' }],
    ['the paper', 'pages/forms/paper', { id: 'complaint-loan', page: '2' }],
  ])('takes the place of this one where %s lies below', (_, route, params) => {
    below(route, params)
    goBackTo(step)
    expect(phone.visited).toEqual([{ how: 'redirectTo', url: step }])
  })

  test('takes the place of a step opened by a link', () => {
    goBackTo(step)
    expect(phone.visited).toEqual([{ how: 'redirectTo', url: step }])
  })
})

test('back leads home from a page that was opened by a link', () => {
  goBack()
  expect(phone.visited).toEqual([{ how: 'switchTab', url: '/pages/home/index' }])
})

test('a failed way home or back is no unhandled error', async () => {
  phone.refusing = true
  goHome()
  replaceWith(routes.lessons())
  await landed()
  phone.pages = 2
  goBack()
  await landed()
  expect(phone.visited).toEqual([])
})

test.each([
  { path: '/pages/lessons/lesson?id=open-a-shop', pages: 2, way: 'back' },
  { path: '/pages/lessons/lesson?id=open-a-shop', pages: 1, way: 'home' },
  { path: '/pages/home/index', pages: 1, way: null },
  { path: '/pages/me/index?from=share', pages: 1, way: null },
  { path: undefined, pages: 1, way: 'home' },
])('on $path with $pages pages the way back in H5 is $way', ({ path, pages, way }) => {
  phone.path = path
  phone.pages = pages
  expect(wayBack()).toBe(way)
})
