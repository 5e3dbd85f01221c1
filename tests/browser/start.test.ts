import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { routes } from '../../src/platform/routes'
import { browserForTests } from './host/browser-host'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()

let start: ChildProcess
beforeAll(() => {
  const { NODE_ENV: _ofJest, ...env } = process.env
  // A group of its own, so that everything it has started ends with it.
  start = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: env as NodeJS.ProcessEnv })
})
afterAll(async () => {
  if (start.pid === undefined || start.exitCode !== null) return
  const ended = once(start, 'close')
  process.kill(-start.pid)
  await ended
})

/** The address that `npm start` prints once it has built the app. */
const printedAddress = () =>
  new Promise<string>((resolve, reject) => {
    let said = ''
    const hear = (piece: Buffer) => {
      said += piece
      const address = /Compiled successfully/.test(said) && /http:\/\/localhost:\d+/.exec(said)?.[0]
      if (address) resolve(address)
    }
    start.stdout?.on('data', hear)
    start.stderr?.on('data', hear)
    start.on('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)))
  })

test('npm start prints an address at which every page is', async () => {
  const { page } = await host.openAppAt(await printedAddress(), routes.home(), { reader: { mode: 'standard' } })
  const reader = readerOf(page)
  await reader.arrivesAt(homeTitle)
  await page.goto(`${new URL(page.url()).origin}/#${routes.disputes()}`)
  await reader.arrivesAt('有了矛盾，找谁')
})
