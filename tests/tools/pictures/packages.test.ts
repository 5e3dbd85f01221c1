import fs from 'node:fs'
import path from 'node:path'
import { picturePackages } from '../../../src/ui/picture/picture-packages'
import { broughtBy } from '../../brought-by'

const src = path.resolve(__dirname, '../../../src')
const pages = fs
  .readdirSync(path.join(src, 'pages'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => `pages/${name}`)

/** The sets of pictures that a page brings along, by package. */
const setsOf = (page: string) =>
  [...broughtBy(path.join(src, page))].flatMap((file) => /sets\/([a-z-]+)-pictures\.ts$/.exec(file)?.[1] ?? [])

test('pages show pictures', () => {
  expect(setsOf('pages/lessons/lesson.tsx')).toContain('lessons')
})

test.each(pages)('%s shows pictures of its own package and of the main one only', (page) => {
  const own = Object.entries(picturePackages).flatMap(([of, root]) => (root && page.startsWith(`${root}/`) ? of : []))
  expect(setsOf(page).filter((of) => of !== 'main' && !own.includes(of))).toEqual([])
})
