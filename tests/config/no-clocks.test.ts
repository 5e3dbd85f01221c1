import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const files = ['tests', 'tools'].flatMap((folder) =>
  fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('no-clocks.test.ts'))
    .map((name) => path.join(folder, name)),
)

/** Milliseconds below which a busy machine could come too late; what stands for WeChat has WeChat's own. */
const least = 120_000

/** Sleeps for a fixed time, and limits that stop more than hangs. */
function clocksIn(text: string): string[] {
  const limits = [...text.matchAll(/\b(?:timeout|setTimeout|setDefaultTimeout|asyncUtilTimeout)(?:: |\()([\d_]+)/g)]
  return [
    ...(text.match(/waitForTimeout\(.*/g) ?? []),
    ...(text.match(/setTimeout\((?:resolve|done), \d{3,}\)/g) ?? []),
    ...limits.filter(([, time = '']) => Number(time.replace(/_/g, '')) < least).map(([words]) => words),
  ]
}

test('the files are there', () => {
  expect(files.length).toBeGreaterThan(300)
})

test('what is waited for is a condition, and time limits only stop hangs', () => {
  const found = files.flatMap((file) =>
    clocksIn(fs.readFileSync(path.join(root, file), 'utf8')).map((words) => `${file}: ${words}`),
  )
  expect(found).toEqual([])
})

test.each([
  'await page.waitForTimeout(200)',
  'setTimeout(resolve, 100)',
  '{ timeout: 5000 }',
  'jest.setTimeout(60_000)',
])('%s would be seen', (planted) => {
  expect(clocksIn(planted)).toHaveLength(1)
})
