import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'culori'
import postcss from 'postcss'
import { compileString } from 'sass'

const colourFunctions = /\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\(/i

/** Colours written out in a style sheet, one "property: value" each. `path` is where it stands, for what it uses. */
function literalColours(scss: string, path = __filename): string[] {
  const found: string[] = []
  postcss.parse(compileString(scss, { url: pathToFileURL(path) }).css).walkDecls(({ prop, value }) => {
    const words = value.replace(/var\([^)]*\)/g, '').split(/[\s,()/]+/)
    const named = words.filter((word) => /^(#|[a-z]+$)/i.test(word) && !/^(transparent|currentcolor)$/i.test(word))
    if (colourFunctions.test(value) || named.some((word) => parse(word) !== undefined)) found.push(`${prop}: ${value}`)
  })
  return found
}

test.each([
  'color: #fff',
  'background: #12345678',
  'border: 1px solid tomato',
  'box-shadow: 0 0 4px rgba(0, 0, 0, 0.2)',
  'background: linear-gradient(var(--surface), White)',
  'color: oklch(0.5 0.1 150)',
])('%s is a colour written out', (declaration) => {
  expect(literalColours(`.planted { ${declaration} }`)).toHaveLength(1)
})

test.each([
  'color: var(--ink)',
  'background: transparent',
  'background: currentColor',
  'border: 2px solid var(--strong)',
  'transform: rotate(90deg)',
  'font-weight: 700',
])('%s is not', (declaration) => {
  expect(literalColours(`.sound { ${declaration} }`)).toEqual([])
})

const src = join(__dirname, '../../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })

const sheets = files.filter((file) => file.endsWith('.scss') && !/^(styles|app\.scss)/.test(file))

test.each(sheets)('%s takes its colours from the tokens', (file) => {
  const path = join(src, file)
  expect(literalColours(readFileSync(path, 'utf8'), path)).toEqual([])
})

const components = files.filter((file) => /^(ui|features|pages)\b.*\.tsx$/.test(file))

test.each(components)('%s sets no colour of its own', (file) => {
  expect(readFileSync(join(src, file), 'utf8').match(/['"`\s](#[0-9a-f]{3,8}|rgba?\(.*|hsla?\(.*)['"`;]/gi)).toBeNull()
})
