import { routes } from '../../src/platform/routes'
import { pageExamples } from '../../tools/pages/browser-examples'
import { browserForTests } from './host/browser-host'

// Every test of every file here is held to this promise when it ends (host/browser-host); these say it aloud.
const host = browserForTests()

test('no page asks anything of any other server', async () => {
  const { page, origin, watch } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const [index, { route }] of pageExamples.entries()) {
    await page.goto(`${origin}/?n=${index}#${route}`)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
  }
  expect(asked.length).toBeGreaterThan(pageExamples.length)
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([])
  expect(watch.outside).toEqual([])
}) // every page of the app, one after the other

test('a request to another server would be seen', async () => {
  const { page, watch } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const steal = () => page.evaluate(() => fetch('http://127.0.0.1:1/stolen').catch(() => {}))
  await steal()
  expect(watch.outside.splice(0)).toEqual([]) // the page's own policy does not let it out
  expect(watch.troubles.splice(0).join()).toContain('violates')
  await page.goto('about:blank')
  await steal()
  expect(watch.outside.splice(0)).toEqual(['http://127.0.0.1:1/stolen'])
  expect(watch.troubles.splice(0).join()).toContain('http://127.0.0.1:1/stolen')
})

test('a page error would be seen', async () => {
  const { page, watch } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const told = page.waitForEvent('pageerror')
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('试一试')
    })
  })
  await told
  expect(watch.troubles.splice(0).join()).toContain('试一试')
})

test('a warning about a busy machine is no trouble, any other is', async () => {
  const { page, watch } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  const warn = async (words: string) => {
    const told = page.waitForEvent('console')
    await page.evaluate(`console.warn(${JSON.stringify(words)})`)
    await told
  }
  await warn('The resource http://localhost/a.js was preloaded using link preload but not used within a few seconds.')
  await warn("[Violation] 'setTimeout' handler took 200ms")
  expect(watch.troubles).toEqual([])
  await warn('试一试')
  expect(watch.troubles.splice(0)).toEqual(['warning 试一试'])
})
