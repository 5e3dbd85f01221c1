/**
 * Text without what nobody sees: controls, marks that turn the reading direction, joints and fillers of no width, and halves
 * of characters cut in two. They come along when text is pasted, break a search or a number, and make one text look like another.
 * Line breaks stay. So do the thin spaces that iOS puts between syllables while pinyin is being typed.
 */
export function visible(text: string): string {
  return [...text].filter((character) => !isInvisible(character.codePointAt(0) ?? 0)).join('')
}

const isInvisible = (code: number) => ranges.some(([first, last]) => code >= first && code <= last)

const ranges: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x08],
  [0x0b, 0x0c],
  [0x0e, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad], // soft hyphen
  [0x34f, 0x34f],
  [0x61c, 0x61c], // Arabic letter mark
  [0x115f, 0x1160], // Hangul fillers, here and below
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x2800, 0x2800], // Braille without a dot
  [0x3164, 0x3164],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  [0xfff0, 0xfffb],
  [0x1bca0, 0x1bca3],
  [0x1d173, 0x1d17a],
  [0xe0000, 0xe0fff],
]
