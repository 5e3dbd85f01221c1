import { routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { firstLesson, pageExamples } from '../../tools/pages/browser-examples'
import { oddQueries } from '../monkey/odd-query'
import { appPages } from './host/app-pages'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()
const reader = { mode: 'standard' as const }
const told = /手机空间不够/

/** The parameters a page reads, as its examples name them. */
const nameOf = (path: string) =>
  pageExamples
    .map(({ route }) => route.split('?'))
    .find(([page, query]) => page === path && query)?.[1]
    ?.split('=')[0] ?? 'id'

test('every page opens kindly whatever its link says', async () => {
  const { page, origin, watch } = await host.openApp(routes.home(), { reader })
  let load = 0
  for (const path of appPages()) {
    // Each page gets other ones of the odd queries: all of them everywhere are tried on the mini-program.
    const queries = oddQueries(nameOf(path)).filter((_, index, all) => index % Math.ceil(all.length / 2) === load % 11)
    for (const query of queries) {
      await page.goto(`${origin}/?load=${load++}#${path}?${query}`)
      await page.locator(`${topPage} [role=heading][aria-level="1"]`).first().waitFor()
      const ways = await page.locator(`${topPage} .tap`).count()
      expect({ path, query, ways: ways > 0, troubles: [...watch.troubles] }).toEqual({
        path,
        query,
        ways: true,
        troubles: [],
      })
    }
  }
  expect(load).toBeGreaterThan(appPages().length)
})

test.each(['%E0%A4%A', '/pages/%', '/pages/x?%E0%A4%A=%', '//', '/pages/lessons/lesson/../../me', '?a=b'])(
  'the unknown address %s lands on a page that leads on',
  async (address) => {
    const { page, origin } = await host.openApp(routes.home(), { reader })
    await page.goto(`${origin}/?odd#${address}`)
    await page.locator(`${topPage} .tap`).first().waitFor()
  },
)

test('a phone that keeps nothing is said to, once, and everything can still be read', async () => {
  const { page, origin } = await host.openApp(routes.home(), { reader })
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(`${origin}/?full#${routes.lesson(firstLesson.id, 0)}`)
  const see = readerOf(page)
  await see.button('下一张').click()
  await see.words(told).waitFor()
  await see.button('知道了').click()
  await see.button('下一张').click()
  await see.words(/^第 3 张/).waitFor()
  expect(await see.words(told).count()).toBe(0)
})

test('a browser that lets no page store anything shows the app all the same', async () => {
  const { page, origin } = await host.openApp(routes.home())
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  const see = readerOf(page)
  await page.goto(`${origin}/?denied#${routes.lesson(firstLesson.id, 0)}`)
  await see.button('下一张').click()
  await see.words(/^第 2 张/).waitFor()
  await page.goto(`${origin}/?denied2#${routes.data()}`)
  await see.button('看原样数据').click()
  await see.button('清空').click()
  await see.words(/真的清空吗/).waitFor()
  await see.button('清空').click()
  await see.words('已经清空。').waitFor()
})

test('two fast taps on 返回 go back once', async () => {
  const { page } = await host.openApp(routes.home(), { reader })
  const see = readerOf(page)
  await see.link(/学法$/).click()
  await see.arrivesAt('学法')
  const row = page.locator(`${topPage} .row`).first()
  const title = await row.locator('.row__title').innerText()
  await row.click()
  await see.arrivesAt(title)
  await see.back('返回').dblclick()
  await see.arrivesAt('学法')
})
