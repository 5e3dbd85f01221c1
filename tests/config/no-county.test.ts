import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** Whatever is in the county's pack and nowhere else: its name, its pack, its division code, its pears, its centre. */
const county = /冠县|guanxian|371525|梨乡|清泉街道|聊城|115\.44|36\.48/i

/** One line names the pack that is built when none is chosen. */
const allowed = ['config/pack.ts']

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|js|json|scss|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((name) => !name.startsWith('src/content/compiled/'))
}

test.each(['src', 'config', 'tools'])('nothing in %s names the county', (folder) => {
  const named = files(folder).filter((name) => county.test(readFileSync(join(root, name), 'utf8')))
  expect(files(folder).length).toBeGreaterThan(3)
  expect(named.filter((name) => !allowed.includes(name))).toEqual([])
})

test('nor does what WeChat’s tools read of the project', () => {
  expect(readFileSync(join(root, 'project.config.json'), 'utf8')).not.toMatch(county)
})
