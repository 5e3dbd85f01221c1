import fc from 'fast-check'
import {
  countFinished,
  emptyLearning,
  type Learning,
  lessonState,
  nextLesson,
  openCard,
  readLearning,
  toggleFavourite,
} from '../../../src/domain/lessons/learning'

const day = '2026-11-24'

/** A reader who opened these cards, all in lessons of four cards. */
const reader = (...opened: [lesson: string, card: number][]): Learning =>
  opened.reduce((learning, [lesson, card]) => openCard(learning, lesson, card, 4, day), emptyLearning)

describe('opening a card', () => {
  test('remembers it as the furthest and the last', () => {
    expect(reader(['a', 0], ['a', 1])).toEqual({
      reached: { a: 1 },
      finished: {},
      favourites: [],
      last: { lesson: 'a', card: 1 },
    })
  })

  test('going back moves the last card, not the furthest', () => {
    const learning = reader(['a', 2], ['a', 1])
    expect(learning.reached).toEqual({ a: 2 })
    expect(learning.last).toEqual({ lesson: 'a', card: 1 })
  })

  test('of another lesson keeps how far the first one was read', () => {
    const learning = reader(['a', 2], ['b', 0])
    expect(learning.reached).toEqual({ a: 2, b: 0 })
    expect(learning.last).toEqual({ lesson: 'b', card: 0 })
  })

  test('the last one finishes the lesson on that day, and nothing is left to continue', () => {
    const learning = reader(['a', 2], ['a', 3])
    expect(learning.finished).toEqual({ a: day })
    expect(learning.last).toBeNull()
  })

  test('finishing one lesson leaves another to be continued', () => {
    expect(reader(['a', 1], ['b', 3]).last).toEqual({ lesson: 'a', card: 1 })
  })

  test('reading a finished lesson again keeps the first day', () => {
    expect(openCard(reader(['a', 3]), 'a', 3, 4, '2027-01-01').finished).toEqual({ a: day })
  })

  test('looking into a finished lesson again does not displace the one that is to be continued', () => {
    expect(reader(['a', 3], ['b', 1], ['a', 0], ['a', 1]).last).toEqual({ lesson: 'b', card: 1 })
  })

  test('the only card of a lesson finishes it', () => {
    expect(openCard(emptyLearning, 'a', 0, 1, day).finished).toEqual({ a: day })
  })

  test('changes nothing of what was there before', () => {
    const before = reader(['a', 1])
    const copy = structuredClone(before)
    openCard(before, 'a', 3, 4, day)
    expect(before).toEqual(copy)
  })

  test('never loses progress, and never continues a finished lesson', () => {
    const opened = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(3)), { maxLength: 20 })
    fc.assert(
      fc.property(opened, (cards) => {
        let learning = emptyLearning
        for (const [lesson, card] of cards) {
          const next = openCard(learning, lesson, card, 4, day)
          for (const [id, reached] of Object.entries(learning.reached))
            expect(next.reached[id]).toBeGreaterThanOrEqual(reached)
          expect(next.finished).toMatchObject(learning.finished)
          if (next.last) expect(next.finished).not.toHaveProperty(next.last.lesson)
          learning = next
        }
        for (const [lesson, card] of cards) expect(learning.reached[lesson]).toBeGreaterThanOrEqual(card)
      }),
    )
  })
})

describe('favourites', () => {
  test('are newest first', () => {
    expect(toggleFavourite(toggleFavourite(emptyLearning, 'a'), 'b').favourites).toEqual(['b', 'a'])
  })

  test('toggling twice leaves things as they were', () => {
    const learning = toggleFavourite(toggleFavourite(emptyLearning, 'a'), 'b')
    expect(toggleFavourite(toggleFavourite(learning, 'c'), 'c')).toEqual(learning)
  })

  test('one that is taken out leaves the others in order', () => {
    const learning = { ...emptyLearning, favourites: ['c', 'b', 'a'] }
    expect(toggleFavourite(learning, 'b').favourites).toEqual(['c', 'a'])
  })
})

test.each([
  ['new', []],
  ['started', [['a', 0]]],
  ['started', [['a', 2]]],
  ['finished', [['a', 3]]],
  [
    'finished',
    [
      ['a', 3],
      ['a', 0],
    ],
  ],
] as ['new' | 'started' | 'finished', [string, number][]][])('a lesson is %s after opening %j', (state, opened) => {
  expect(lessonState(reader(...opened), 'a')).toBe(state)
})

test('only finished lessons that still exist are counted', () => {
  expect(countFinished(reader(['a', 3], ['b', 1], ['gone', 3]), ['a', 'b', 'c'])).toBe(1)
})

describe('the next lesson', () => {
  const order = ['a', 'b', 'c', 'd']

  test.each<{ finished: string; current: string | undefined; next: string | null }>([
    { finished: '', current: undefined, next: 'a' },
    { finished: '', current: 'a', next: 'b' },
    { finished: 'b', current: 'a', next: 'c' },
    { finished: 'a', current: undefined, next: 'b' },
    { finished: '', current: 'd', next: 'a' },
    { finished: 'abc', current: 'd', next: null },
    { finished: 'bcd', current: 'd', next: 'a' },
    { finished: 'abcd', current: undefined, next: null },
    { finished: '', current: 'gone', next: 'a' },
  ])('with "$finished" finished, after $current, is $next', ({ finished, current, next }) => {
    const learning = reader(...[...finished].map((id): [string, number] => [id, 3]))
    expect(nextLesson(learning, order, current)).toBe(next)
  })

  test('leads from anywhere through every unfinished lesson, and then to none', () => {
    const ids = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(ids, fc.nat(), fc.func(fc.boolean()), (order, start, isDone) => {
        const done = order.filter((id) => isDone(id))
        let learning = reader(...done.map((id): [string, number] => [id, 3]))
        const visited: string[] = []
        let current: string | null = order[start % order.length] as string
        if (!done.includes(current)) visited.push(current)
        while (current !== null && visited.length <= order.length) {
          learning = openCard(learning, current, 3, 4, day)
          current = nextLesson(learning, order, current)
          if (current !== null) visited.push(current)
        }
        expect(visited.sort()).toEqual(order.filter((id) => !done.includes(id)).sort())
      }),
    )
  })
})

describe('reading what is stored', () => {
  test('sound data comes back as it is', () => {
    const learning = toggleFavourite(reader(['a', 3], ['b', 1]), 'a')
    expect(readLearning(JSON.parse(JSON.stringify(learning)))).toEqual(learning)
  })

  test.each([undefined, null, 0, 'text', [], {}, { reached: null, finished: 1, favourites: {}, last: [] }])(
    '%j reads as nothing learnt',
    (stored) => {
      expect(readLearning(stored)).toEqual(emptyLearning)
    },
  )

  test('what is sound is kept where the rest is not', () => {
    expect(
      readLearning({
        reached: { a: 2, b: -1, c: 1.5, d: '3', e: null },
        finished: { a: '2026-11-24', b: true, c: '24.11.2026', d: 20261124 },
        favourites: ['a', 7, 'b', null, 'a'],
        last: { lesson: 'a', card: 2, seen: true },
        unknown: 1,
      }),
    ).toEqual({
      reached: { a: 2 },
      finished: { a: '2026-11-24' },
      favourites: ['a', 'b'],
      last: { lesson: 'a', card: 2 },
    })
  })

  test.each([{ lesson: 'a' }, { lesson: 7, card: 1 }, { lesson: 'a', card: -1 }, { lesson: 'a', card: '1' }, 'a'])(
    '%j is no place to continue at',
    (last) => {
      expect(readLearning({ last }).last).toBeNull()
    },
  )

  /** JSON of any shape, and of nearly the right one, as it is read from storage: there is no -0 in it. */
  const stored = fc
    .oneof(
      fc.jsonValue(),
      fc.record(
        {
          reached: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.oneof(fc.integer(), fc.jsonValue()))),
          finished: fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.oneof(fc.constant(day), fc.jsonValue()))),
          favourites: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.string(), fc.jsonValue()))),
          last: fc.oneof(fc.jsonValue(), fc.record({ lesson: fc.string(), card: fc.integer() })),
        },
        { requiredKeys: [] },
      ),
    )
    .map((value) => JSON.parse(JSON.stringify(value)) as unknown)

  test('never throws, and reads its own result as it is', () => {
    fc.assert(
      fc.property(stored, (value) => {
        const learning = readLearning(value)
        expect(readLearning(JSON.parse(JSON.stringify(learning)))).toEqual(learning)
        expect(Object.values(learning.reached).every((card) => Number.isInteger(card) && card >= 0)).toBe(true)
        expect(new Set(learning.favourites).size).toBe(learning.favourites.length)
      }),
    )
  })
})
