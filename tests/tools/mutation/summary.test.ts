import { join } from 'node:path'
import { files as recorded } from '../../../docs/mutation.json'
import { domainFiles, summaryOf, talliesOf } from '../../../tools/mutation/summary'

const file = (...states: string[]) => ({ mutants: states.map((status) => ({ status })) })

test('a mutant is noticed by a failing test or by never ending; what is ignored or no program does not count', () => {
  const files = {
    'src/b.ts': file('Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'),
    'src/a.ts': file('Killed', 'Killed'),
  }
  expect(talliesOf({ files }, ['src/a.ts', 'src/b.ts', 'src/types.ts'])).toEqual({
    'src/a.ts': { score: 100, killed: 2, survived: 0, noCoverage: 0 },
    'src/b.ts': { score: 50, killed: 2, survived: 1, noCoverage: 1 },
    'src/types.ts': { score: 100, killed: 0, survived: 0, noCoverage: 0 },
  })
})

test('the whole is that of the files that there are, and were tried', () => {
  const tallies = talliesOf(
    { files: { 'src/a.ts': file('Killed', 'Killed', 'Survived'), 'src/gone.ts': file('Survived') } },
    ['src/a.ts', 'src/gone.ts'],
  )
  expect(summaryOf(tallies, '2026-11-25', ['src/a.ts', 'src/new.ts'])).toEqual({
    date: '2026-11-25',
    score: 66.6,
    killed: 2,
    survived: 1,
    noCoverage: 0,
    files: { 'src/a.ts': { score: 66.6, killed: 2, survived: 1, noCoverage: 0 } },
  })
})

// After a file of the domain was added or moved: npm run mutation -- --only that file.
test('what is recorded is about the files that there are', () => {
  expect(Object.keys(recorded)).toEqual(domainFiles(join(__dirname, '../../..')))
})
