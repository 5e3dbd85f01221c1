/**
 * A text without what it merely quotes: titles in 《》 and words in “”. They are somebody else's, and the point of a
 * quotation is that it is not put otherwise. A mark stays in their place, so that what stood around them does not close up.
 */
export function unquoted(text: string): string {
  return text.replace(/《[^》]*》|“[^”]*”/g, '“”')
}
