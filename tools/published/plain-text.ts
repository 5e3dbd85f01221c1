/**
 * What a person meant by the characters of a cell. Input methods and copying from the web leave full-width digits and
 * letters, odd spaces and invisible characters; the Chinese punctuation is right as it is and stays.
 */
export function plainText(raw: string): string {
  return raw
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/\r\n?/g, '\n')
    .replace(unseen, '')
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()
}

/** Control, zero-width and direction marks, the soft hyphen, the byte order mark, and halves of characters. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** What a terminal may be shown: without what moves its cursor, changes its colours or turns the order of characters. */
export function withoutControls(text: string): string {
  return text.replace(/(?![\t\n])[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
}

/** For what is not prose, such as ids, dates and numbers: also signs and punctuation in their half-width forms, without any space. */
export function plainSigns(raw: string): string {
  return plainText(raw)
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s/g, '')
}

/** In one line: where a cell was broken by hand, Chinese runs on and other words get a space. */
export function oneLine(text: string): string {
  return text.replace(/([^\n]?)\n+([^\n]?)/g, (_, before: string, after: string) =>
    /[\w]/.test(before) && /[\w]/.test(after) ? `${before} ${after}` : `${before}${after}`,
  )
}
