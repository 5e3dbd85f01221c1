import fs from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { builtWeapp } from './built-weapp'
import { bootHost, type WeappHost } from './host/weapp-host'
import { overBudget } from './over-budget'

interface Identified {
  id: string
}

const dist = builtWeapp()
const content = path.resolve('content/guanxian')
const idsIn = (file: string) =>
  (parse(fs.readFileSync(path.join(content, file), 'utf8')) as Identified[]).map(({ id }) => id)
const lessonIds = fs.readdirSync(path.join(content, 'lessons')).map((file) => path.basename(file, '.yaml'))

const urls = [
  ...idsIn('topics.yaml').map((id) => `pages/lessons/topic?id=${id}`),
  ...lessonIds.map((id) => `pages/lessons/lesson?id=${id}`),
  ...idsIn('sources.yaml').map((id) => `pages/sources/source?id=${id}`),
]

let host: WeappHost
beforeAll(async () => {
  host = await bootHost(dist)
  await host.open('pages/home/index')
})
afterAll(() => host.close())

test.each(urls)('%s opens within its budgets', async (url) => {
  const [errorsBefore, setDatasBefore] = [host.errors.length, host.setDatas.length]
  await host.open(url)

  expect(host.errors.slice(errorsBefore)).toEqual([])
  expect(overBudget(host, setDatasBefore)).toEqual({})
  expect(host.text()).not.toBe('')
})
