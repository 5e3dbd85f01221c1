import fc from 'fast-check'
import {
  bodySize,
  defaultPreferences,
  type Preferences,
  readPreferences,
  startingSize,
  textSizeNames,
} from '../../../src/domain/kept/preferences'

const modes = ['standard', 'elder'] as const

/** Every size of a mode that can be chosen, smallest first. */
const sizesOf = (mode: Preferences['mode']) => textSizeNames[mode].map((_, textSize) => bodySize({ mode, textSize }, 1))

describe('text size', () => {
  test('standard text is at least 16 px, 长辈版 at least 20 px', () => {
    expect(Math.min(...sizesOf('standard'))).toBeGreaterThanOrEqual(16)
    expect(Math.min(...sizesOf('elder'))).toBeGreaterThanOrEqual(20)
  })

  test('长辈版 reaches 30 px', () => {
    expect(Math.max(...sizesOf('elder'))).toBe(30)
  })

  test.each(modes)('every name in %s is a larger size than the one before', (mode) => {
    const sizes = sizesOf(mode)
    expect(sizes.every((size, i) => i === 0 || size > (sizes[i - 1] ?? 0))).toBe(true)
  })

  test('changing to 长辈版 makes text larger at once', () => {
    const [standard, elder] = modes.map((mode) => bodySize({ mode, textSize: startingSize[mode] }, 1)) as [
      number,
      number,
    ]
    expect(elder).toBeGreaterThan(standard)
  })

  test.each([
    { scale: 1, px: 16 },
    { scale: 1.25, px: 20 },
    { scale: 1.5, px: 24 },
    { scale: 3, px: 24 },
    { scale: 0.8, px: 16 },
    { scale: 0, px: 16 },
    { scale: Number.NaN, px: 16 },
    { scale: Number.POSITIVE_INFINITY, px: 16 },
  ])('the phone’s own scale of $scale makes 16 px into $px', ({ scale, px }) => {
    expect(bodySize({ mode: 'standard', textSize: 0 }, scale)).toBe(px)
  })

  test('the phone’s own scale does not go past 30 px', () => {
    expect(bodySize({ mode: 'elder', textSize: 3 }, 1.5)).toBe(30)
  })

  test.each([-1, 99, 0.5, Number.NaN])('a size that does not exist (%p) is the smallest', (textSize) => {
    expect(bodySize({ mode: 'elder', textSize }, 1)).toBe(20)
  })
})

describe('reading what is stored', () => {
  test('every choice that can be made comes back as it is', () => {
    for (const mode of modes) {
      for (const textSize of textSizeNames[mode].keys()) {
        for (const theme of ['system', 'light', 'dark'] as const) {
          const chosen: Preferences = { mode, textSize, theme, welcomed: true }
          expect(readPreferences(JSON.parse(JSON.stringify(chosen)))).toEqual(chosen)
        }
      }
    }
  })

  test.each([undefined, null, 0, 'elder', [], {}, { mode: 'large', textSize: '1', theme: 1, welcomed: 'yes' }])(
    '%j reads as the default',
    (stored) => {
      expect(readPreferences(stored)).toEqual(defaultPreferences)
    },
  )

  test.each([4, -1, 1.5, '2', null])('in 长辈版, the size %p is read as the size the mode starts with', (textSize) => {
    expect(readPreferences({ mode: 'elder', textSize }).textSize).toBe(startingSize.elder)
  })

  test('the largest size of 长辈版 is not taken over into standard', () => {
    expect(readPreferences({ mode: 'standard', textSize: 3 }).textSize).toBe(startingSize.standard)
  })

  test('never throws, and reads its own result as it is', () => {
    const stored = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          mode: fc.oneof(fc.constantFrom(...modes), fc.jsonValue()),
          textSize: fc.oneof(fc.nat(5), fc.double(), fc.jsonValue()),
          theme: fc.oneof(fc.constantFrom('system', 'light', 'dark'), fc.jsonValue()),
          welcomed: fc.oneof(fc.boolean(), fc.jsonValue()),
        },
        { requiredKeys: [] },
      ),
    )
    fc.assert(
      fc.property(stored, (value) => {
        const preferences = readPreferences(value)
        expect(readPreferences(preferences)).toEqual(preferences)
        expect(Object.keys(textSizeNames[preferences.mode])).toContain(String(preferences.textSize))
      }),
    )
  })
})
