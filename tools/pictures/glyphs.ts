import { createRequire } from 'node:module'
import type { Face } from '../desk/posters/fonts'

interface Font {
  unitsPerEm: number
  postscriptName: string
  layout(text: string): { glyphs: { path: { scale(by: number): { toSVG(): string } } }[] }
}

// What pdfkit draws its letters with; it comes with no types.
const fontkit = createRequire(require.resolve('pdfkit'))('fontkit') as { openSync(file: string, name: string): Font }

/** Outlines of characters, 100 high, so that a picture can be drawn where no Chinese font is. */
export function outlinesOf(characters: Iterable<string>, { file, postscriptName }: Face): Record<string, string> {
  const font = fontkit.openSync(file, postscriptName)
  const outline = (character: string) => {
    const path =
      font
        .layout(character)
        .glyphs[0]?.path.scale(100 / font.unitsPerEm)
        .toSVG() ?? ''
    return path.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))))
  }
  return Object.fromEntries([...new Set(characters)].sort().map((character) => [character, outline(character)]))
}
