import { lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { writeFiles } from '../../../tools/pack/write-files'
import { projectWith, writeAt } from './small-pack'

test('files are put in place whole, folders made as needed, no drafts left', () => {
  const root = projectWith()
  writeAt(join(root, 'out/a.json'), 'old')
  writeFiles(
    new Map([
      [join(root, 'out/a.json'), '梨'],
      [join(root, 'out/deep/b.json'), 'b'],
    ]),
  )
  expect(readFileSync(join(root, 'out/a.json'), 'utf8')).toBe('梨')
  expect(readdirSync(join(root, 'out'), { recursive: true }).sort()).toEqual(['a.json', 'deep', join('deep', 'b.json')])
})

test('when one cannot be written the others stay as they were', () => {
  const root = projectWith()
  writeAt(join(root, 'out/a.json'), 'old')
  writeAt(join(root, 'out/file'), '')
  expect(() =>
    writeFiles(
      new Map([
        [join(root, 'out/a.json'), 'new'],
        [join(root, 'out/file/b.json'), 'b'],
      ]),
    ),
  ).toThrow()
  expect(readFileSync(join(root, 'out/a.json'), 'utf8')).toBe('old')
  expect(readdirSync(join(root, 'out')).sort()).toEqual(['a.json', 'file'])
})

test('a link in the way is replaced, and what it leads to is left alone', () => {
  const root = projectWith()
  writeAt(join(root, 'elsewhere.txt'), 'theirs')
  symlinkSync(join(root, 'elsewhere.txt'), join(root, 'a.json'))
  writeFiles(new Map([[join(root, 'a.json'), 'ours']]))
  expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('ours')
  expect(lstatSync(join(root, 'a.json')).isFile()).toBe(true)
  expect(readFileSync(join(root, 'elsewhere.txt'), 'utf8')).toBe('theirs')
})
