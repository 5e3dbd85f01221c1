import { pageExamples } from '../../tools/pages/weapp-examples'
import { MiniProgram } from '../../tools/weapp-host/mini-program'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { oddQueries } from '../monkey/odd-query'
import { builtWeapp } from './built-weapp'

const dist = builtWeapp()
const { pages, tabPages } = new MiniProgram(dist)

/** The parameters that pages read; one that a page does not know must not disturb it either. */
const names = (page: string) => {
  const known = (pageExamples[page] ?? []).flatMap((query) => query.split('&').map((pair) => pair.split('=')[0] ?? ''))
  return [...new Set(known.filter((name) => name !== ''))]
}

let host: WeappHost
beforeAll(async () => {
  host = await bootHost(dist)
})
afterAll(() => host.close())

test.each(pages)('%s opens kindly whatever its link says', async (page) => {
  for (const query of (names(page).length > 0 ? names(page) : ['id']).flatMap(oddQueries)) {
    await host.open(`${page}?${query}`)
    const wrong = {
      errors: host.errors.map(({ message }) => message),
      title: host.find({ className: 'heading--1' })?.text === undefined,
      wayOn: host.find({ className: 'tap' }) === undefined && !tabPages.includes(host.page().path),
    }
    expect({ query: query.slice(0, 100), ...wrong }).toEqual({
      query: query.slice(0, 100),
      errors: [],
      title: false,
      wayOn: false,
    })
  }
})

test.each([
  'pages/no-such/page',
  'pages/lessons/no-such-page?id=1',
  'index.html',
  '__proto__',
  'pages/quiz/paper/',
  '%E0%A4%A',
  'x'.repeat(500),
])('the unknown address %p lands at home', async (address) => {
  await host.open('pages/me/about')
  await host.open(address)
  expect(host.page().path).toBe('pages/home/index')
  expect(host.errors).toEqual([])
})
