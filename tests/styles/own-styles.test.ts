import fs from 'node:fs'
import path from 'node:path'

const src = path.resolve(__dirname, '../../src')

const filesOf = (folder: string): string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))

const read = (file: string) => fs.readFileSync(file, 'utf8')

/** The files that one brings along: WeChat loads no style that a page does not import, by itself or through another. */
function broughtBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, to = ''] of read(file).matchAll(/(?:from|import|@use) '((?:\.|@\/)[^']*)'/g)) {
    const target = to.startsWith('@/') ? path.join(src, to.slice(2)) : path.join(path.dirname(file), to)
    const found = ['', '.tsx', '.ts', '.scss']
      .map((end) => target + end)
      .find((one) => fs.statSync(one, { throwIfNoEntry: false })?.isFile())
    if (found) broughtBy(found, seen)
  }
  return seen
}

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
