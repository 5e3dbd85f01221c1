import fs from 'node:fs'
import path from 'node:path'
import { broughtBy } from '../brought-by'

const src = path.resolve(__dirname, '../../src')

const filesOf = (folder: string): string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))

const read = (file: string) => fs.readFileSync(file, 'utf8')

// WeChat loads no style that a page does not import, by itself or through another.

/** The names of parts, such as `form__buttons`, that stand in files. */
function partsIn(files: readonly string[]): Set<string> {
  return new Set(files.flatMap((file) => read(file).match(/\b[a-z][a-z-]*__[a-z-]*[a-z](?![\w$-])/g) ?? []))
}

const everywhere = [...broughtBy(path.join(src, 'app.scss'))].map(read).join('\n')
const styled = partsIn(filesOf(src).filter((file) => file.endsWith('.scss')))
const pages = filesOf(path.join(src, 'pages')).filter((file) => file.endsWith('.tsx'))

test('there are pages, and classes to be found', () => {
  expect(pages.length).toBeGreaterThan(30)
  expect(styled.size).toBeGreaterThan(100)
})

test.each(pages.map((file) => path.relative(src, file)))('%s brings the styles of all it shows', (name) => {
  const files = [...broughtBy(path.join(src, name))]
  const own = partsIn(files.filter((file) => file.endsWith('.scss')))
  const shown = partsIn(files.filter((file) => file.endsWith('.tsx')))
  const missing = [...shown].filter((part) => styled.has(part) && !own.has(part) && !everywhere.includes(`.${part}`))
  expect(missing).toEqual([])
})
