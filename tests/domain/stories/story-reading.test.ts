import { noReading, readPanel, readStoryReading } from '@/domain/stories/story-reading'

const left = readPanel(noReading, 'dog', { choices: ['wait'], panel: 3 }, null)

test('a story that was left is gone on with where it was', () => {
  expect(left.left).toEqual({ dog: { choices: ['wait'], panel: 3 } })
  expect(left.endings).toEqual({})
})

test('an end is kept once, and the story is no longer one that was left', () => {
  const place = { choices: ['wait', 'sue'], panel: 6 }
  const ended = readPanel(left, 'dog', place, 'won')
  expect(ended).toEqual({ left: {}, endings: { dog: ['won'] } })
  expect(readPanel(ended, 'dog', place, 'won')).toEqual(ended)
  expect(readPanel(ended, 'dog', place, 'lost').endings).toEqual({ dog: ['won', 'lost'] })
})

test('what was kept is read back', () => {
  const reading = readPanel(
    readPanel(left, 'wall', { choices: [], panel: 9 }, 'won'),
    'seed',
    { choices: [], panel: 0 },
    null,
  )
  expect(readStoryReading(JSON.parse(JSON.stringify(reading)))).toEqual(reading)
})

test.each([null, 7, [], 'x', {}, { left: [], endings: 3 }])('%p is no reading yet', (stored) => {
  expect(readStoryReading(stored)).toEqual(noReading)
})

test('what cannot be read is left out, the rest is kept', () => {
  const stored = {
    left: {
      a: { choices: ['x', 3], panel: 1 },
      b: { choices: [], panel: -1 },
      c: { panel: '2' },
      d: 5,
      e: { panel: 2 },
    },
    endings: { a: ['x', 'x', 4], b: [], c: 'x' },
  }
  expect(readStoryReading(stored)).toEqual({
    left: { a: { choices: ['x'], panel: 1 }, e: { choices: [], panel: 2 } },
    endings: { a: ['x'] },
  })
})
