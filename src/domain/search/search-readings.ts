/**
 * The readings of the characters a pack uses, as the compiler worked them out: one letter-string a syllable, with the
 * characters it is the usual reading of (`zhan占站展`). A text in which a character is read otherwise says so beside it.
 * So the app carries a few thousand bytes instead of a dictionary.
 */
export type ReadingTable = readonly string[]

/** Where a text departs from the table: place of the character, its syllable. */
export type OddReadings = readonly (readonly [at: number, syllable: string])[]

/** Reads texts aloud, as it were: the syllable of each character, '' for what is not in the table. */
export function readerOf(table: ReadingTable): (text: string, odd?: OddReadings) => string[] {
  const usual = new Map<string, string>()
  for (const line of table) {
    const syllable = /^[a-z]+/.exec(line)?.[0] ?? ''
    for (const character of line.slice(syllable.length)) usual.set(character, syllable)
  }
  return (text, odd = []) => {
    const syllables = Array.from({ length: text.length }, (_, at) => usual.get(text.charAt(at)) ?? '')
    for (const [at, syllable] of odd) syllables[at] = syllable
    return syllables
  }
}
