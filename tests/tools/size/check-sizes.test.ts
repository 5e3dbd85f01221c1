import { randomBytes } from 'node:crypto'
import { budgets } from '../../../tools/size/budgets'
import { checkSizes, formatSizes, reportSizes } from '../../../tools/size/check-sizes'
import { plantFolder } from '../../planted-folder'

const appJson = { pages: ['pages/home/index'], subPackages: [{ root: 'pages/lessons', pages: ['index'] }] }
const indexHtml =
  '<html><head><script defer="defer" src="./js/app.js"></script><link href="./css/app.css" rel="stylesheet"></head></html>'
const build = {
  'weapp/app.json': appJson,
  'weapp/app.js': 'App({})',
  'weapp/pages/lessons/index.js': 'Page({})',
  'h5/index.html': indexHtml,
  'h5/js/app.js': 'void 0',
  'h5/css/app.css': 'body {}',
}

test('a small build is within its budgets', () => {
  const { rows, problems } = checkSizes(plantFolder(build))
  expect(problems).toEqual([])
  expect(rows.map(({ name, bytes }) => [name, bytes])).toEqual([
    ['小程序主包', JSON.stringify(appJson).length + 'App({})'.length],
    ['小程序一共', JSON.stringify(appJson).length + 'App({})Page({})'.length],
    ['小程序分包 pages/lessons', 'Page({})'.length],
    ['H5 首次加载（gzip）', expect.any(Number)],
  ])
})

test('an oversize main package is named with what it is over by', () => {
  const dist = plantFolder({ ...build, 'weapp/common.js': Buffer.alloc(budgets.weapp.mainPackageBytes) })
  expect(checkSizes(dist).problems).toEqual(['小程序主包超出预算 0.1 kB：现在 620.1 kB，最多 620.0 kB'])
})

test('an oversize sub-package is named, and does not count as main package', () => {
  const dist = plantFolder({
    ...build,
    'weapp/pages/lessons/pack.json': Buffer.alloc(budgets.weapp.subPackageBytes + 25_000),
  })
  expect(checkSizes(dist).problems).toEqual([
    '小程序分包 pages/lessons超出预算 25.0 kB：现在 1025.0 kB，最多 1000.0 kB',
  ])
})

test('the packages of 解纷 keep room for the trees to come', () => {
  const root = 'pages/triage/home'
  const dist = plantFolder({
    ...build,
    'weapp/app.json': { ...appJson, subPackages: [{ root, pages: ['index'] }] },
    [`weapp/${root}/pack.json`]: Buffer.alloc(budgets.weapp.disputePackageBytes + 25_000),
  })
  expect(checkSizes(dist).problems).toEqual([`小程序分包 ${root}超出预算 25.0 kB：现在 925.0 kB，最多 900.0 kB`])
})

test('what the pages of a package ask for beforehand is weighed together, each package once', () => {
  const root = (name: string) => ({ root: `pages/${name}`, pages: ['index'] })
  const ask = (...packages: string[]) => ({ network: 'wifi', packages: packages.map((name) => `pages/${name}`) })
  const most = budgets.weapp.subPackageBytes
  const { rows, problems } = checkSizes(
    plantFolder({
      ...build,
      'weapp/app.json': {
        pages: ['pages/home/index'],
        subPackages: [root('a'), root('b'), root('c'), root('d')],
        preloadRule: {
          'pages/home/index': ask('a'),
          'pages/d/index': ask('a', 'b'),
          'pages/d/other': ask('b', 'c'),
        },
      },
      ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`weapp/pages/${name}/x`, Buffer.alloc(most)])),
      'weapp/pages/d/x': 'x',
    }),
  )
  expect(rows).toContainEqual({ name: '主包预先下载的分包', bytes: most, budget: budgets.weapp.preloadBytes })
  expect(problems).toEqual(['pages/d预先下载的分包超出预算 1000.0 kB：现在 3000.0 kB，最多 2000.0 kB'])
})

test('H5 is weighed by what index.html loads at start, gzipped', () => {
  const incompressible = randomBytes(budgets.h5.entryGzipBytes + 50_000)
  const later = plantFolder({ ...build, 'h5/js/later.js': incompressible })
  expect(checkSizes(later).problems).toEqual([])
  const atStart = plantFolder({ ...build, 'h5/js/app.js': incompressible })
  expect(checkSizes(atStart).problems).toEqual([expect.stringMatching(/^H5 首次加载（gzip）超出预算 50\.\d kB/)])
})

test('a script from another server is refused', () => {
  const dist = plantFolder({ ...build, 'h5/index.html': '<script src="https://cdn.example.com/a.js"></script>' })
  expect(() => checkSizes(dist)).toThrow('https://cdn.example.com/a.js')
})

test('a missing build is said, not passed over', () => {
  expect(checkSizes(plantFolder({})).problems).toEqual([
    '没有微信小程序的构建结果，先运行 npm run build:weapp',
    '没有 H5 的构建结果，先运行 npm run build:h5',
  ])
})

test('an oversize build ends the command with exit code 1 and a message', () => {
  const report = (dist: string) => {
    const said: string[] = []
    const exitCode = reportSizes(
      dist,
      () => undefined,
      (text) => said.push(text),
    )
    return { exitCode, said }
  }
  expect(report(plantFolder(build))).toEqual({ exitCode: 0, said: [] })
  const oversize = plantFolder({ ...build, 'weapp/common.js': Buffer.alloc(budgets.weapp.mainPackageBytes + 9_800) })
  expect(report(oversize)).toEqual({
    exitCode: 1,
    said: ['小程序主包超出预算 9.9 kB：现在 629.9 kB，最多 620.0 kB\n'],
  })
})

test('the table shows each weight beside its budget', () => {
  expect(formatSizes([{ name: '小程序主包', bytes: 376_800, budget: 600_000 }])).toBe(
    '  376.8 kB / 600.0 kB     63%  小程序主包',
  )
})
