import { unquoted } from './unquoted'

/**
 * The terms that stand in `text` and are explained neither by the glossary nor in `record`, everything the reader sees
 * beside that text. A longer term stands for the shorter ones in it: who explains 劳动仲裁 has explained 仲裁 there.
 */
export function unexplainedTerms(
  text: string,
  record: string,
  terms: readonly string[],
  glossary: ReadonlySet<string>,
): string[] {
  const longestFirst = [...terms].sort((one, other) => other.length - one.length)
  let rest = unquoted(text)
  return longestFirst.filter((term) => {
    if (!rest.includes(term)) return false
    rest = rest.replaceAll(term, '□')
    return !glossary.has(term) && !explains(record, term)
  })
}

/** 诉讼时效（打官司的期限） · 打官司的期限（诉讼时效） · 诉讼时效，就是…… · 诉讼时效是指…… · 打官司的期限叫诉讼时效 */
function explains(record: string, term: string): boolean {
  const word = `[“《]?${escaped(term)}[”》]?`
  return new RegExp(`${word}(（|，?就?是指?|，?指的?是|，?意思是)|（${word}）|(叫|叫作|叫做|称为)${word}`).test(record)
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
