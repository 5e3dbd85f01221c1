import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { bootHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'

test('a page that throws is not blank: it says so, and leads home', async () => {
  const dist = fs.mkdtempSync(path.join(os.tmpdir(), 'weapp-'))
  fs.cpSync(builtWeapp(), dist, { recursive: true })
  const about = path.join(dist, 'pages/me/about.js')
  const text = fs.readFileSync(about, 'utf8')
  fs.writeFileSync(about, text.replace('"程序版本 "', '(()=>{throw Error("planted")})()'))
  const host = await bootHost(dist)
  await host.open('pages/me/about')
  expect(host.find({ className: 'heading--1' })?.text).toBe('这一页没能打开')
  expect(host.errors.every(({ message }) => message.includes('planted'))).toBe(true)
  await host.tap('回首页')
  expect(host.page().path).toBe('pages/home/index')
  host.close()
  fs.rmSync(dist, { recursive: true })
})
