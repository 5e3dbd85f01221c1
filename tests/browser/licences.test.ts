import fs from 'node:fs'
import path from 'node:path'
import { notices } from '../../src/features/licences/notices'
import { builtH5 } from '../../tools/browser/static-server'
import { noticeFaults, shippedIn } from '../../tools/licences/shipped'

const shipped = shippedIn(path.dirname(builtH5()), 'h5')
const names = shipped.map(({ name }) => name)

test('every package in the web build is on the page of licences, under one that may ship', () => {
  expect(names).toEqual(expect.arrayContaining(['react-dom', 'webpack']))
  expect(noticeFaults(shipped, notices)).toEqual([])
})

test('what Workbox put into the service worker is on it too', () => {
  const worker = fs.readFileSync(path.join(builtH5(), 'service-worker.js'), 'utf8')
  const parts = [...new Set([...worker.matchAll(/"workbox:([a-z-]+):/g)].map(([, part]) => `workbox-${part}`))]
  expect(parts).toContain('workbox-precaching')
  expect(parts.filter((part) => !names.includes(part))).toEqual([])
})
