import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageExamples as shown } from '../../tools/pages/browser-examples'
import { pageExamples as opened } from '../../tools/pages/weapp-examples'
import { appPages } from '../browser/host/app-pages'

const src = join(__dirname, '../../src')
const pages = appPages().map((route) => route.slice(1))

/** The bar at the bottom leads to these. */
const tabs = ['home', 'me']

const scriptsIn = (folder: string) =>
  readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))

test('every page that is written is registered in app.config.ts, with its own title', () => {
  const written = scriptsIn('pages').filter((name) => name.endsWith('.tsx'))
  expect([...pages].sort()).toEqual(written.map((name) => `pages/${name.replace('.tsx', '')}`).sort())
  expect(pages.filter((page) => !existsSync(join(src, `${page}.config.ts`)))).toEqual([])
})

test('every page has an example for the phone and one for the browser: tools/pages', () => {
  expect(pages.filter((page) => !opened[page])).toEqual([])
  expect(Object.keys(opened).filter((page) => !pages.includes(page))).toEqual([])
  const routes = new Set(shown.map(({ route }) => route.replace(/\?.*/, '').slice(1)))
  expect(pages.filter((page) => !routes.has(page))).toEqual([])
})

test('every address of routes.ts is gone to from somewhere', () => {
  const written = readFileSync(join(src, 'platform/routes.ts'), 'utf8')
  const [, table = ''] = /^export const routes = \{\n(.*?)^\}/ms.exec(written) ?? []
  const names = [...table.matchAll(/^ {2}(\w+): \(/gm)].map(([, name]) => name as string)
  expect(names).toEqual(expect.arrayContaining(['home', 'lessons', 'source']))
  const screens = ['features', 'ui', 'platform'].flatMap((folder) =>
    scriptsIn(folder).map((name) => readFileSync(join(src, folder, name), 'utf8')),
  )
  const goneTo = new Set(screens.flatMap((text) => [...text.matchAll(/\broutes\.(\w+)/g)].map(([, name]) => name)))
  expect(names.filter((name) => !goneTo.has(name) && !tabs.includes(name))).toEqual([])
})
