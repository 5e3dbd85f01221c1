import fc from 'fast-check'
import {
  excerpt,
  fold,
  indexRecords,
  marksIn,
  queryWords,
  type SearchRecord,
  type SearchText,
  search,
  stretches,
} from '@/domain/search/search'

/** What search promises, said in the slowest and plainest way. */
function holds(record: SearchRecord, word: string): boolean {
  return record.some((piece) => fold(piece.text).includes(word) || (/^[a-z]+$/.test(word) && isSpelt(piece, word)))
}

function isSpelt({ syllables = [], text }: SearchText, word: string): boolean {
  for (let from = 0; from < text.length; from++) {
    let to = from
    while (syllables[to] && to < text.length) to++
    const run = syllables.slice(from, to)
    if (run.join('').startsWith(word)) return true
    if (
      run
        .map((syllable) => syllable.charAt(0))
        .join('')
        .startsWith(word)
    )
      return true
  }
  return false
}

const oracle = (records: readonly SearchRecord[], words: readonly string[]) =>
  records.flatMap((record, at) => (words.length > 0 && words.every((word) => holds(record, word)) ? [at] : []))

// Few characters, so that words are often found, often almost found, and often found twice.
const readings: Record<string, string> = {
  占: 'zhan',
  道: 'dao',
  站: 'zhan',
  安: 'an',
  西: 'xi',
  先: 'xian',
  行: 'hang',
}
const characters = [...Object.keys(readings), 'A', 'b', '１', '，', 'n']
const text = fc.array(fc.constantFrom(...characters), { maxLength: 9 }).map((units) => units.join(''))
const piece = fc.tuple(text, fc.boolean()).map(
  ([written, spelt]): SearchText => ({
    text: written,
    ...(spelt && { syllables: [...written].map((character) => readings[character] ?? '') }),
  }),
)
const records = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }), { maxLength: 8 })
const query = fc
  .array(
    fc.oneof(
      text,
      fc
        .array(fc.constantFrom('zhan', 'dao', 'an', 'xi', 'xian', 'z', 'd', 'x', 'h', 'n', 'ha'), { maxLength: 3 })
        .map((parts) => parts.join('')),
    ),
    { maxLength: 3 },
  )
  .map((words) => words.join(' '))

test('it finds exactly what a search character by character finds', () => {
  let finds = 0
  fc.assert(
    fc.property(records, query, (all, typed) => {
      const words = queryWords(typed)
      const found = search(indexRecords(all), words)
      finds += found.length
      expect([...found].sort((a, b) => a - b)).toEqual(oracle(all, words))
    }),
    { numRuns: 3000 },
  )
  expect(finds).toBeGreaterThan(200) // the property is not about empty answers
})

test('every word found is highlighted somewhere in the record, and only what was looked for', () => {
  fc.assert(
    fc.property(records, query, (all, typed) => {
      const words = queryWords(typed)
      for (const at of search(indexRecords(all), words)) {
        for (const word of words) {
          const marked = (all[at] ?? []).filter((one) => marksIn(one, [word]).length > 0)
          expect(marked.length).toBeGreaterThan(0)
          for (const one of marked) expect(holds([one], word)).toBe(true)
        }
      }
    }),
    { numRuns: 1000 },
  )
})

test('highlighting cuts a text without losing or changing a character', () => {
  fc.assert(
    fc.property(piece, query, (one, typed) => {
      const marks = marksIn(one, queryWords(typed))
      const cut = stretches(one.text, marks)
      expect(cut.map((stretch) => stretch.text).join('')).toBe(one.text)
      for (const [index, stretch] of cut.entries()) expect(stretch.marked).not.toBe(cut[index + 1]?.marked)
    }),
  )
})

const spelt = (written: string, ...syllables: string[]): SearchText => ({ text: written, syllables })
const stall = spelt('占道摆摊', 'zhan', 'dao', 'bai', 'tan')
const found = (record: SearchRecord, typed: string) => search(indexRecords([record]), queryWords(typed)).length === 1

test.each([
  '占道',
  '道摆',
  'zhandao',
  'zhand',
  'daob',
  'zdbt',
  'dbt',
  'z',
  'ＺＤ',
  '占道 摆摊',
  '摆摊，占道',
  'tan 占',
])('%s finds 占道摆摊', (typed) => {
  expect(found([stall], typed)).toBe(true)
})

test.each(['handao', 'zhanbai', 'zt', '占摆', '占道 河', 'ao', ''])('%s does not find 占道摆摊', (typed) => {
  expect(found([stall], typed)).toBe(false)
})

test('a word does not run from one text into the next, nor pinyin across what is not Chinese', () => {
  expect(found([{ text: '占道' }, { text: '摆摊' }], '道摆')).toBe(false)
  expect(found([spelt('占，道', 'zhan', '', 'dao')], 'zd')).toBe(false)
})

test('records come by where they hold the words: the first text before the second, else in their own order', () => {
  const all = [
    [{ text: '甲' }, { text: '占道' }],
    [{ text: '占道' }],
    [{ text: '乙' }, { text: '占道' }],
    [{ text: '占道' }],
  ]
  expect(search(indexRecords(all), ['占道'])).toEqual([1, 3, 0, 2])
})

test('pinyin and initials mark the characters they are of', () => {
  expect(marksIn(stall, ['daob'])).toEqual([[1, 3]])
  expect(marksIn(stall, ['bt'])).toEqual([[2, 4]])
})

test('marks that meet are one', () => {
  expect(marksIn({ text: '占道占道经营' }, ['占道', '道占', '经'])).toEqual([[0, 5]])
})

const law = spelt('法律路', 'fa', 'lv', 'lu')

test.each(['falv', 'falu', 'falü', 'faLÜ', 'lvlu', 'lulu'])('%s finds 法律路 and marks it', (typed) => {
  expect(found([law], typed)).toBe(true)
  expect(marksIn(law, queryWords(typed)).length).toBeGreaterThan(0)
})

test('v is ü alone: 路 is not found by it', () => {
  expect(found([spelt('路', 'lu')], 'lv')).toBe(false)
})

test('a word all of doubt is looked up soon enough', () => {
  expect(found([law], 'lu'.repeat(50))).toBe(false)
})

test.each([
  ['借钱😀不还', ['借钱不还']],
  ['☎️12348', ['12348']],
  ['1️⃣工资', ['1工资']],
  ['🇨🇳 宪法', ['宪法']],
  ['\u202e工\u200d资\u00ad', ['工资']],
  ['离婚◆财产', ['离婚', '财产']],
  ['𠀀字', ['𠀀字']],
  ['半\ud83d个', ['半', '个']],
  ['ＷＡＧＥＳ', ['wages']],
])('the words of %s are %j', (typed, words) => {
  expect(queryWords(typed)).toEqual(words)
})

test('an excerpt shows the first mark of a long text, with dots where it is cut', () => {
  const long = `${'前'.repeat(60)}占道${'后'.repeat(60)}`
  const cut = excerpt(long, [[60, 62]], 20)
  expect(cut.map((stretch) => stretch.text).join('')).toBe(`…${'前'.repeat(5)}占道${'后'.repeat(13)}…`)
  expect(cut.filter((stretch) => stretch.marked)).toEqual([{ text: '占道', marked: true }])
  expect(excerpt('占道', [[0, 2]], 20)).toEqual([{ text: '占道', marked: true }])
})
