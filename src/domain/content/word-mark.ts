/** From a character of a text on to before another there stands a word of the glossary, named by id. */
export type WordMark = readonly [from: number, to: number, word: string]

/** A piece of a text; `word` is the id of the glossary's word it is. */
export interface WordStretch {
  text: string
  word?: string
}

/** The text in pieces, the marked words among them; together they are the text again. Marks follow one another. */
export function wordStretches(text: string, marks: readonly WordMark[] = []): WordStretch[] {
  const stretches: WordStretch[] = []
  let read = 0
  for (const [from, to, word] of marks) {
    if (from > read) stretches.push({ text: text.slice(read, from) })
    stretches.push({ text: text.slice(from, to), word })
    read = to
  }
  if (read < text.length) stretches.push({ text: text.slice(read) })
  return stretches
}

/** The marks of a text for the same text with as many characters put before it. */
export function shiftMarks(marks: readonly WordMark[], by: number): WordMark[] {
  return marks.map(([from, to, word]) => [from + by, to + by, word])
}
