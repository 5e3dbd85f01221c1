import { customPinyin, pinyin } from 'pinyin-pro'
import { type LeniencyItem, partsOf, spelledParts } from '../../../src/domain/leniency/leniency'
import type { OddReadings, ReadingTable } from '../../../src/domain/search/search-readings'

/** Words that the dictionary cuts wrongly or reads as others are read: 在行|政, 同调|解, 社|会计, and 还 hái where it is huán. */
const ourWords = {
  行政: 'xíng zhèng',
  银行: 'yín háng',
  央行: 'yāng háng',
  调解: 'tiáo jiě',
  社会: 'shè huì',
  发卡: 'fà kǎ',
  关卡: 'guān qiǎ',
  出了事: 'chū le shì',
  多重: 'duō zhòng',
  双重: 'shuāng chóng',
  重做: 'chóng zuò',
  没收到: 'méi shōu dào',
  率先: 'shuài xiān',
  不还: 'bù huán',
  还不还: 'huán bù huán',
  还不上: 'huán bù shàng',
  还不了: 'huán bù liǎo',
  要还不: 'yào huán bù',
  还钱: 'huán qián',
  还款: 'huán kuǎn',
  还债: 'huán zhài',
  还清: 'huán qīng',
  还给: 'huán gěi',
  还你: 'huán nǐ',
  叫他还: 'jiào tā huán',
  由他还: 'yóu tā huán',
  人还的: 'rén huán de',
  答应还: 'dā yìng huán',
  分期还: 'fēn qī huán',
  按期还: 'àn qī huán',
  双倍还: 'shuāng bèi huán',
  哪天还: 'nǎ tiān huán',
}

customPinyin(ourWords)

/**
 * How the characters of some texts are read, worked out in context, where 行 is háng or xíng and 调 diào or tiáo. Written
 * as a table of each character's commonest reading, and what departs from it.
 */
function readTexts(texts: readonly string[]): { table: ReadingTable; oddIn: (text: string) => OddReadings } {
  const counts = new Map<string, Map<string, number>>()
  for (const text of texts) {
    syllablesOf(text).forEach((syllable, at) => {
      if (syllable === '') return
      const character = text.charAt(at)
      const readings = counts.get(character) ?? new Map<string, number>()
      counts.set(character, readings.set(syllable, (readings.get(syllable) ?? 0) + 1))
    })
  }
  const usual = new Map([...counts].map(([character, readings]) => [character, commonest(readings)]))
  return {
    table: tableOf(usual),
    oddIn: (text) =>
      syllablesOf(text).flatMap((syllable, at): OddReadings => {
        return syllable === '' || usual.get(text.charAt(at)) === syllable ? [] : [[at, syllable]]
      }),
  }
}

/** The syllables of a text without tones, one for each UTF-16 unit; '' for what is not Chinese. ü is v, as it is typed. */
export function syllablesOf(text: string): string[] {
  const syllables = pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' })
  return [...text].flatMap((character, at) => {
    if (character.length > 1) return ['', '']
    const syllable = syllables[at] ?? ''
    return [/[\u3400-\u9fff]/.test(character) && /^[a-z]+$/.test(syllable) ? syllable : '']
  })
}

function commonest(readings: ReadonlyMap<string, number>): string {
  return [...readings].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

function tableOf(usual: ReadonlyMap<string, string>): ReadingTable {
  const bySyllable = new Map<string, string>()
  for (const [character, syllable] of [...usual].sort())
    bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + character)
  return [...bySyllable].sort().map(([syllable, characters]) => syllable + characters)
}

/** The readings of the parts of items that can be found by pinyin. */
export function readItems(
  items: readonly LeniencyItem[],
  heard: readonly string[] = [],
): { readings: ReadingTable; odd: Record<string, OddReadings[]> } {
  const { readings, odd } = readParts([
    ...items.map((item): [string, string[]] => [
      item.id,
      partsOf(item)
        .slice(0, spelledParts)
        .map(({ text }) => text),
    ]),
    // Only the table reads what is heard.
    [heardTexts, heard] as const,
  ])
  const { [heardTexts]: _, ...ofItems } = odd
  return { readings, odd: ofItems }
}

const heardTexts = ''

/** One table for the parts of many records, and by record what departs from it. */
export function readParts<K extends string | number>(
  records: readonly (readonly [key: K, parts: readonly string[]])[],
): { readings: ReadingTable; odd: Record<K, OddReadings[]> } {
  const { table, oddIn } = readTexts(records.flatMap(([, parts]) => parts))
  const odd = records.flatMap(([key, parts]): [K, OddReadings[]][] => {
    const readings = parts.map(oddIn)
    return readings.some((part) => part.length > 0) ? [[key, readings]] : []
  })
  return { readings: table, odd: Object.fromEntries(odd) as Record<K, OddReadings[]> }
}
