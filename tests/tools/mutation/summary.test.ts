import { summaryOf } from '../../../tools/mutation/summary'

const file = (...states: string[]) => ({ mutants: states.map((status) => ({ status })) })

test('a mutant is noticed by a failing test or by never ending; what is ignored or no program does not count', () => {
  const files = {
    'src/b.ts': file('Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError'),
    'src/a.ts': file('Killed', 'Killed'),
    'src/types.ts': file(),
  }
  expect(summaryOf({ files }, '2026-11-25')).toEqual({
    date: '2026-11-25',
    score: 66.6,
    killed: 4,
    survived: 1,
    noCoverage: 1,
    files: {
      'src/a.ts': { score: 100, killed: 2, survived: 0, noCoverage: 0 },
      'src/b.ts': { score: 50, killed: 2, survived: 1, noCoverage: 1 },
    },
  })
})
