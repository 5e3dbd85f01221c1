import fs from 'node:fs'
import path from 'node:path'
import { integrityOf } from '../../../config/integrity'
import { copyRelease, uploadOrder } from '../../../tools/h5/upload-order'
import { plantFolder } from '../../planted-folder'

const files = {
  'index.html': '<script src=js/app.1.js></script>',
  'js/app.1.js': 'app()',
  'css/app.1.css': 'page{}',
  'icon-192.png': 'icon',
  'js/app.1.js.LICENSE.txt': 'MIT',
}

/** A build as the worker's maker writes it. */
const built = (changes: Record<string, string> = {}) => {
  const kept = Object.entries(files)
    .filter(([name]) => !name.endsWith('.txt'))
    .map(([name, text]) => `{url:"./${name}",revision:null,integrity:"${integrityOf(text)}"}`)
  return plantFolder({ ...files, 'service-worker.js': `precache([${kept}])`, ...changes })
}

test('what names other files comes after them, the worker last', () => {
  expect(uploadOrder(built())).toEqual([
    'css/app.1.css',
    'icon-192.png',
    'js/app.1.js',
    'js/app.1.js.LICENSE.txt',
    'index.html',
    'service-worker.js',
  ])
})

test('a release goes over the one before, whose own files stay', () => {
  const served = plantFolder({ 'index.html': 'old', 'js/app.0.js': 'old()' })
  expect(copyRelease(built(), served)).toBe(6)
  expect(fs.readFileSync(path.join(served, 'index.html'), 'utf8')).toBe(files['index.html'])
  expect(fs.readdirSync(path.join(served, 'js')).sort()).toEqual(['app.0.js', 'app.1.js', 'app.1.js.LICENSE.txt'])
})

test.each([
  [
    'a file is not the one that was built',
    { 'js/app.1.js': '<!doctype html>' },
    /js\/app\.1\.js 缺了，或者和构建时不一样/,
  ],
  ['the worker checks nothing', { 'service-worker.js': 'precache([])' }, /没有文件的校验值/],
])('nothing is put anywhere when %s', (_, changes, words) => {
  const served = plantFolder({ 'index.html': 'old' })
  expect(() => copyRelease(built(changes), served)).toThrow(words)
  expect(fs.readFileSync(path.join(served, 'index.html'), 'utf8')).toBe('old')
})

test('without a build it says what to run', () => {
  expect(() => uploadOrder(plantFolder({ 'a.txt': '' }))).toThrow(/npm run build:h5/)
})
