import fs from 'node:fs'
import path from 'node:path'
import { type PicturePackage, pictureFolder, picturePackages } from '../../src/ui/picture/picture-packages'
import { pageExamples } from '../../tools/pages/weapp-examples'
import { budgets, subPackageBudget } from '../../tools/size/budgets'
import { measurePackages } from '../../tools/size/package-sizes'
import { MiniProgram } from '../../tools/weapp-host/mini-program'
import { bootHost, type WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'

const dist = builtWeapp()
const { pages } = new MiniProgram(dist)
const networkApis = ['request', 'downloadFile', 'uploadFile', 'connectSocket']

const urls = pages.flatMap((page) =>
  (pageExamples[page] ?? []).map((query) => (query === '' ? page : `${page}?${query}`)),
)
const urlsWithParameters = urls.filter((url) => url.includes('?'))

let host: WeappHost
beforeEach(async () => {
  host = await bootHost(dist)
})
afterEach(() => host.close())

test('the table of examples has every page of app.json and no other', () => {
  expect(Object.keys(pageExamples).sort()).toEqual([...pages].sort())
})

test.each(urls)('%s opens from cold within its budgets', async (url) => {
  await host.open(url)

  expect(host.errors).toEqual([])
  expect([...host.unknownApis]).toEqual([])
  expect(host.text()).not.toBe('')
  expect(overBudget(host)).toEqual({})
  expect(host.calls.filter(({ api }) => networkApis.includes(api))).toHaveLength(budgets.requestsAtColdStart)
})

const { tabBar } = JSON.parse(fs.readFileSync(path.join(dist, 'app.json'), 'utf8')) as {
  tabBar: { list: { pagePath: string }[] }
}

test.each(tabBar.list.map(({ pagePath }) => pagePath))(
  '%s, which the tab bar opens, sends less at first',
  async (url) => {
    await host.open(url)
    expect(host.setDatas[0]?.bytes).toBeLessThanOrEqual(budgets.page.tabSetDataBytes)
  },
)

test.each(urlsWithParameters)('%s names something that exists', async (url) => {
  await host.open(url)
  const text = host.text()
  await host.open(url.replace(/(\?\w+)=[^&]*/, '$1=no-such-thing'))
  expect(host.text()).not.toBe(text)
})

test('the main package is within its budget', () => {
  expect(measurePackages(dist).main).toBeLessThanOrEqual(budgets.weapp.mainPackageBytes)
})

describe.each(Object.keys(picturePackages) as PicturePackage[])('the pictures of %s', (of) => {
  const folder = path.join(dist, pictureFolder(of))
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : []

  test('are all that the app knows of there', () => {
    const set = fs.readFileSync(`src/ui/picture/sets/${of}-pictures.ts`, 'utf8')
    const names = /'([a-z0-9 -]*)'\.split/.exec(set)?.[1]?.split(' ').filter(Boolean)
    expect(files.sort()).toEqual(names?.map((name) => `${name}.png`).sort())
  })

  test('are within their budget', () => {
    const bytes = files.reduce((sum, name) => sum + fs.statSync(path.join(folder, name)).size, 0)
    expect(bytes).toBeLessThanOrEqual({ ...budgets.pictures }[of as 'main'] ?? budgets.pictures.other)
  })
})

test('every sub-package is within its budget', () => {
  const { subPackages } = measurePackages(dist)
  expect(Object.entries(subPackages).filter(([root, bytes]) => bytes > subPackageBudget(root))).toEqual([])
})
