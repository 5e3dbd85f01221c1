import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../fault'

/** One face of a font, perhaps among several in its file. */
export interface Face {
  file: string
  postscriptName: string
}

/** Of the office's package: a folder with the two faces, for systems that keep none. */
const ownFaces = (): Face[] => {
  const folder = process.env.POSTER_FONTS
  return folder === undefined
    ? []
    : ['Regular', 'Bold'].map((weight) => ({
        file: join(folder, `NotoSansCJK-${weight}.ttc`),
        postscriptName: `NotoSansCJKsc-${weight}`,
      }))
}

/** The two faces posters are set in, where the system keeps them: no font is shipped with the project. */
export function findFaces(find = listFaces): { regular: Face; bold: Face } {
  const faces = [...ownFaces(), ...find()]
  const face = (postscriptName: string): Face => {
    const found = faces.find((each) => each.postscriptName === postscriptName && existsSync(each.file))
    if (found) return found
    throw new Refusal(
      `没有找到中文字体 ${postscriptName}，海报做不了。Debian、Ubuntu 运行 sudo scripts/install-chromium.sh；别的系统装 Noto Sans CJK SC（思源黑体）和 fontconfig`,
    )
  }
  return { regular: face('NotoSansCJKsc-Regular'), bold: face('NotoSansCJKsc-Bold') }
}

function listFaces(): Face[] {
  try {
    const listed = execFileSync('fc-list', ['--format', '%{postscriptname}\t%{file}\n', 'Noto Sans CJK SC'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return listed.split('\n').flatMap((line) => {
      const [postscriptName, file] = line.split('\t')
      return postscriptName && file ? [{ postscriptName, file }] : []
    })
  } catch {
    return [] // no fontconfig: as good as no font
  }
}

/** The part of a document's open font that is used here; its types leave it out. */
interface OpenFont {
  _font?: { font?: { hasGlyphForCodePoint?(codePoint: number): boolean } }
}

/** Characters of a text that the font on which a document is set does not have: they would be printed as empty boxes. */
export function missingGlyphs(document: PDFKit.PDFDocument, text: string): string[] {
  const { _font } = document as unknown as OpenFont
  return [...new Set(text)].filter(
    (character) =>
      !/\s/.test(character) && _font?.font?.hasGlyphForCodePoint?.(character.codePointAt(0) ?? 0) === false,
  )
}
