import fs from 'node:fs'
import path from 'node:path'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'

interface AppJson {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  window: { navigationBarTitleText: string }
}

const dist = builtWeapp()
const app = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
/** Another county, with one lesson and nothing else. Only in a build of its pack; .ci/run makes one for these tests. */
const isExample = app.window.navigationBarTitleText === '示例县普法'
const example = isExample ? test : test.skip
const pages = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]

let host: WeappHost
beforeAll(async () => {
  if (!isExample) return
  host = await bootHost(dist)
  await host.open('pages/home/index')
})
afterAll(() => host?.close())

// Without parameters, and with ones that other counties' links may carry.
example.each(pages.flatMap((page) => [page, `${page}?id=mediation&key=exam&tree=wages&c=00000&code=x`]))(
  '%s opens with something to read, without an error',
  async (url) => {
    const [errorsBefore, setDatasBefore] = [host.errors.length, host.setDatas.length]
    await host.open(url)
    expect(host.errors.slice(errorsBefore)).toEqual([])
    expect(overBudget(host, setDatasBefore)).toEqual({})
    expect(host.text().length).toBeGreaterThan(5)
  },
)

example('home offers the lessons and nothing that is not there, under the county’s own words', async () => {
  await host.open('pages/home/index')
  const text = host.text()
  expect(text).toContain('示例县的普法，说成家常话')
  expect(host.findAll({ className: 'ways__part' }).map((way) => way.text)).toEqual(['学法'])
  expect(host.findAll({ className: 'tiles__tile' }).map((tile) => tile.text)).toEqual(['看出处', '写编码'])
  for (const part of ['hotline', 'danger-call', 'search-entry__saying', 'five-questions'])
    expect(host.findAll({ className: part })).toEqual([])
  await host.tap('学法')
  await host.tap('有话好好说')
  await host.tap('人民调解：不花钱，讲自愿')
  expect(host.text()).toContain('请人调解，不收钱')
  expect(app.window.navigationBarTitleText).toBe('示例县普法')
})

example('an area without content says so and leads to the lessons', async () => {
  for (const page of ['disputes', 'leniency', 'quiz', 'credit', 'places'].map((area) => `pages/${area}/index`)) {
    await host.open(page)
    expect(host.text()).toContain('这里还没有内容')
    await host.tap('去学法')
    expect(host.page().path).toBe('pages/lessons/index')
  }
})

example('nothing that was built names the county that this project began with', () => {
  const files = fs
    .readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
  const naming = files.filter((file) => /冠县|guanxian|371525/.test(fs.readFileSync(file, 'utf8')))
  expect(files.length).toBeGreaterThan(100)
  expect(naming.map((file) => path.relative(dist, file))).toEqual([])
})
