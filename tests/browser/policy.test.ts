import fs from 'node:fs'
import path from 'node:path'
import { withPolicy } from '../../config/content-policy'
import { routes } from '../../src/platform/routes'
import { builtH5 } from '../../tools/browser/static-server'
import { browserForTests } from './host/browser-host'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()
const read = (name: string) => fs.readFileSync(path.join(builtH5(), name), 'utf8')

test('no built script makes code from text', () => {
  const scripts = fs
    .readdirSync(builtH5(), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter((name) => /\bnew Function\b|[^.\w]Function\(["'`]|[^.\w]eval\(/.test(read(name)))).toEqual([])
})

test('the page runs under a policy that fits its scripts, and tells no other site where a reader comes from', () => {
  const html = read('index.html')
  expect(html).toContain('Content-Security-Policy')
  expect(withPolicy(html)).toBe(html)
  expect(html).toMatch(/<meta name="?referrer"? content="?no-referrer"?/)
})

test('a script that somebody gets into the page does not run', async () => {
  const { page, watch } = await host.openApp(routes.home(), { reader: { mode: 'standard' } })
  await readerOf(page).arrivesAt(homeTitle)
  const ran = await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    document.body.append(script)
    return 'planted' in window
  })
  expect(ran).toBe(false)
  watch.troubles.splice(0) // the browser says so
})
