import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { routes } from '../../src/platform/routes'
import { builtH5, type StaticServer, serveFolder } from '../../tools/browser/static-server'
import { browserForTests } from './host/browser-host'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()

let folder: string
let server: StaticServer
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'h5-'))
  fs.cpSync(builtH5(), folder, { recursive: true })
  for (const name of fs.readdirSync(path.join(folder, 'js'))) {
    const file = path.join(folder, 'js', name)
    const text = fs.readFileSync(file, 'utf8')
    fs.writeFileSync(file, text.replace('"程序版本 "', '(()=>{throw Error("planted")})()'))
  }
  server = await serveFolder(folder)
})
afterAll(async () => {
  await server.stop()
  fs.rmSync(folder, { recursive: true })
})

test('a page that throws is not blank: it says so, and leads home', async () => {
  const { page, watch } = await host.openAppAt(server.origin, routes.about(), {
    reader: { mode: 'elder' },
    serviceWorkers: 'block',
  })
  const see = readerOf(page)
  await see.arrivesAt('这一页没能打开')
  await see.button('再试一次').click()
  await see.arrivesAt('这一页没能打开')
  await see.button('回首页').click()
  await see.arrivesAt(homeTitle)
  expect(watch.troubles.length).toBeGreaterThan(0)
  expect(watch.troubles.splice(0).filter((trouble) => !/planted|Playwright/.test(trouble))).toEqual([])
})
