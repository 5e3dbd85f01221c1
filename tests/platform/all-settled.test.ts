import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'

const script = readFileSync('src/assets/worker/all-settled.js', 'utf8')

test('a worker without Promise.allSettled is given it', async () => {
  const settled = await runInNewContext(
    `Promise.allSettled = undefined; ${script}; Promise.allSettled([1, Promise.resolve(2), Promise.reject(3)])`,
  )
  expect(JSON.parse(JSON.stringify(settled))).toEqual([
    { status: 'fulfilled', value: 1 },
    { status: 'fulfilled', value: 2 },
    { status: 'rejected', reason: 3 },
  ])
})

test('a worker that has it keeps its own', () => {
  expect(runInNewContext(`const own = Promise.allSettled; ${script}; Promise.allSettled === own`)).toBe(true)
})
