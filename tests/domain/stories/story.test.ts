import { choicesBefore, longestWay, readChoices, tell, waysThrough, writeChoices } from '@/domain/stories/story'

/** A → choose: wait (B, back to C) or ask (C) → choose: sign (good end) or sue (lost end). */
const story = {
  panels: [
    { id: 'a', to: 'first' },
    {
      id: 'first',
      choices: [
        { id: 'wait', to: 'b' },
        { id: 'ask', to: 'c' },
      ],
    },
    { id: 'b', to: 'c' },
    {
      id: 'c',
      choices: [
        { id: 'sign', to: 'good' },
        { id: 'sue', to: 'lost' },
      ],
    },
    { id: 'good' },
    { id: 'lost' },
  ],
}
const shown = (choices: string[]) => tell(story, choices).panels.map(({ id }) => id)

test('before any choice a story is told to the first one', () => {
  expect(shown([])).toEqual(['a', 'first'])
})

test('choices are followed to the next one, and to an end', () => {
  expect(shown(['wait'])).toEqual(['a', 'first', 'b', 'c'])
  expect(shown(['ask', 'sue'])).toEqual(['a', 'first', 'c', 'lost'])
})

test.each([
  ['a choice that the story does not know', ['gone', 'sue'], []],
  ['one after a known one', ['ask', 'gone'], ['ask']],
  ['more than there are to make', ['ask', 'sign', 'sue'], ['ask', 'sign']],
])('%s is dropped with what follows', (_, choices, taken) => {
  expect(tell(story, choices).taken).toEqual(taken)
})

test('a story that leads back to where it was, or nowhere, ends there', () => {
  expect(
    tell(
      {
        panels: [
          { id: 'a', to: 'b' },
          { id: 'b', to: 'a' },
        ],
      },
      [],
    ).panels,
  ).toHaveLength(2)
  expect(tell({ panels: [{ id: 'a', to: 'gone' }] }, []).panels).toHaveLength(1)
  expect(tell({ panels: [] }, ['wait'])).toEqual({ panels: [], taken: [] })
})

test('every way through is found once', () => {
  expect(waysThrough(story).map(({ taken }) => taken)).toEqual([
    ['wait', 'sign'],
    ['wait', 'sue'],
    ['ask', 'sign'],
    ['ask', 'sue'],
  ])
})

test('a way that never ends is given up', () => {
  const panels = Array.from({ length: 9 }, (_, at) => ({ id: `p${at}`, choices: [{ id: 'on', to: `p${at + 1}` }] }))
  expect(waysThrough({ panels }, 3)).toHaveLength(1)
  expect(waysThrough({ panels }, 3)[0]?.taken).toHaveLength(4)
})

test('of what an address takes for granted, a panel has only the choices that come before it', () => {
  const telling = tell(story, ['wait', 'sue'])
  expect(telling.panels.map((_, at) => choicesBefore(telling, at))).toEqual([
    [],
    [],
    ['wait'],
    ['wait'],
    ['wait', 'sue'],
  ])
})

test('how far it can go depends on the choices made', () => {
  expect([longestWay(story, []), longestWay(story, ['ask']), longestWay(story, ['wait', 'sue'])]).toEqual([5, 4, 5])
})

test('choices come back from an address as they went into it', () => {
  expect(readChoices(writeChoices(['wait', 'sue']))).toEqual(['wait', 'sue'])
  expect(writeChoices([])).toBe('')
})

test.each([
  [undefined, []],
  ['', []],
  ['wait,,sue', ['wait', 'sue']],
  ['wait,<b>,sue', ['wait', 'sue']],
])('%p in an address is %p', (text, choices) => {
  expect(readChoices(text)).toEqual(choices)
})
