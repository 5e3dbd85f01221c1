import type { Compilation } from 'webpack'
import { pageFiles } from '../../config/page-files'

const group = (request: string | undefined, ...files: string[]) => ({ origins: [{ request }], getFiles: () => files })

test('each page has its scripts and styles, and nothing else has any', () => {
  const chunkGroups = [
    group('./pages/home/index', 'css/1.css', 'js/1.js', 'js/1.js.map'),
    group('./pages/lessons/lesson?taro=page', 'js/2.js'),
    group('./pages/triage/home/index?taro=page', 'js/4.js'),
    group('gcoord', 'js/3.js'),
    group(undefined, 'js/app.js'),
  ]
  expect(pageFiles({ chunkGroups } as unknown as Compilation)).toEqual({
    'pages/home/index': ['css/1.css', 'js/1.js'],
    'pages/lessons/lesson': ['js/2.js'],
    'pages/triage/home/index': ['js/4.js'],
  })
})
