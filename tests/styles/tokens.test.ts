import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wcagContrast } from 'culori'
import theme from '../../src/theme.json'
import { type Look, looks, tokensOn } from './computed-tokens'

const nameOf = ({ mode, theme: chosen, phoneIsDark }: Look) =>
  `${mode}, ${chosen === 'system' ? 'the phone’s own colours' : chosen}, on a ${phoneIsDark ? 'dark' : 'light'} phone`
const named = looks.map((look) => [nameOf(look), look] as const)

const isDark = (look: Look) => look.theme === 'dark' || (look.theme === 'system' && look.phoneIsDark)

/** Which text stands on which backgrounds, and where. */
const textOn: Record<string, string[]> = {
  ink: ['background', 'surface', 'surface-soft', 'accent-soft', 'danger-soft'], // the page, panels, law text and ladders, notices
  'ink-soft': ['background', 'surface', 'surface-soft', 'accent-soft'], // small print, also in ladders
  strong: ['background', 'surface', 'surface-soft', 'accent-soft'], // buttons and links, also in notices
  'accent-ink': ['background', 'surface', 'accent-soft'], // marks, figures
  danger: ['background', 'surface', 'danger-soft'], // what is wrong with an answer, what is dangerous
  'on-strong': ['strong'],
  'on-banner': ['banner'],
  'banner-soft': ['banner'], // small print on the banner
  'on-accent': ['accent'], // the one first action on a banner
  'on-danger': ['danger'], // the number to dial in danger
}

/** Lines that say something: what has the focus, what can be chosen and is chosen, what asks before clearing. */
const linesOn: Record<string, string[]> = {
  strong: ['background', 'surface', 'surface-soft', 'accent-soft'],
  edge: ['surface'],
  danger: ['background', 'surface'],
}

/** Colours of ornaments, whose meaning stands in words beside them. */
const ornaments = ['line', 'scrim', 'blob', 'blob-2', 'sky']

const failures = (look: Look, pairs: Record<string, string[]>, least: number) => {
  const tokens = tokensOn(look)
  const colour = (name: string) => tokens.get(name) ?? `no token ${name}`
  return Object.entries(pairs).flatMap(([front, backs]) =>
    backs.flatMap((back) => {
      const contrast = wcagContrast(colour(front), colour(back))
      return contrast >= least ? [] : [`${front} on ${back}: ${contrast.toFixed(2)}`]
    }),
  )
}

test.each(named)('text can be read in %s', (_, look) => {
  expect(failures(look, textOn, look.mode === 'elder' ? 7 : 4.5)).toEqual([])
})

test.each(named)('lines that say something can be seen in %s', (_, look) => {
  expect(failures(look, linesOn, 3)).toEqual([])
})

test('the focus and the choices are drawn with such lines', () => {
  const style = (file: string) => readFileSync(join(__dirname, '../../src/ui', file), 'utf8')
  const lines = [
    /:focus-visible \{\s*outline: \d+px solid var\(--([\w-]+)\)/.exec(style('tap/tap.scss')),
    /\.choice__option \{[^}]*border: \d+px solid var\(--([\w-]+)\)/.exec(style('choice/choice.scss')),
    /\.choice__option--chosen \{[^}]*border-color: var\(--([\w-]+)\)/.exec(style('choice/choice.scss')),
  ]
  expect(lines.map((line) => line?.[1] ?? 'none').filter((name) => !(name in linesOn))).toEqual([])
})

test('the pairs above are those in use: no style takes another colour for text or background', () => {
  const src = join(__dirname, '../../src')
  const used = (property: string) => {
    const found = new RegExp(`(?:^|[\\s;{])${property}: var\\(--([\\w-]+)\\)`, 'g')
    const styles = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.scss'))
    return new Set(
      styles.flatMap((file) => [...readFileSync(join(src, file), 'utf8').matchAll(found)].map(([, name]) => name)),
    )
  }
  const known = new Set([...ornaments, ...Object.keys(textOn), ...Object.values(textOn).flat()])
  expect(used('color').size).toBeGreaterThan(4)
  expect([...used('color'), ...used('background')].filter((name) => !known.has(name as string))).toEqual([])
})

test.each(named)('colours follow the choice before the phone: %s', (_, look) => {
  const whiteOnGround = wcagContrast('#ffffff', tokensOn(look).get('background') as string)
  if (isDark(look)) expect(whiteOnGround).toBeGreaterThan(10)
  else expect(whiteOnGround).toBeLessThan(2)
})

test.each(named)('text, touch targets and lines are large enough in %s', (_, look) => {
  const elder = look.mode === 'elder'
  const tokens = tokensOn(look)
  const size = (name: string) => Number.parseFloat(tokens.get(name) as string)
  expect(size('body')).toBeGreaterThanOrEqual(elder ? 20 : 16)
  expect(size('tap')).toBeGreaterThanOrEqual(elder ? 60 : 48)
  expect(size('leading')).toBeGreaterThanOrEqual(elder ? 1.6 : 1.5)
})

test.each(named)('every size of text grows with the one the reader chose, in %s', (_, look) => {
  const [plain, large] = [16, 32].map((body) => tokensOn(look, body)) as [Map<string, string>, Map<string, string>]
  for (const name of ['small', 'title', 'big']) {
    expect(Number.parseFloat(large.get(name) as string)).toBeCloseTo(2 * Number.parseFloat(plain.get(name) as string))
  }
})

test('in 长辈版 small print is as large as the text', () => {
  const tokens = tokensOn({ mode: 'elder', theme: 'system', phoneIsDark: false }, 26)
  expect(tokens.get('small')).toBe('26px')
})

describe.each(['light', 'dark'] as const)('the bars around the page, in %s', (name) => {
  const tokens = tokensOn({ mode: 'standard', theme: name, phoneIsDark: false })
  const bars = theme[name]

  test.each([
    ['surface', 'surface'],
    ['background', 'background'],
    ['tabColor', 'ink-soft'],
    ['tabSelected', 'strong'],
  ] as const)('%s is the colour of %s in the page', (bar, token) => {
    expect(bars[bar]).toBe(tokens.get(token))
  })

  test('words on the bars can be read', () => {
    for (const words of [bars.navText, bars.tabColor, bars.tabSelected]) {
      expect(wcagContrast(words, bars.surface)).toBeGreaterThanOrEqual(4.5)
    }
  })
})
