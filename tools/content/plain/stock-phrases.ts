import type { StockPhrase } from './rulebook'
import { unquoted } from './unquoted'

/** The phrases that stand in a text, each once, in the order of the rulebook. */
export function stockPhrasesIn(text: string, stock: readonly StockPhrase[]): StockPhrase[] {
  const ours = unquoted(text)
  return stock.filter(({ phrase, within = [] }) => withoutAll(ours, within).includes(phrase))
}

function withoutAll(text: string, words: readonly string[]): string {
  return words.reduce((rest, word) => rest.replaceAll(word, '□'), text)
}
