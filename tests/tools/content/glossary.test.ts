import { claimsOf } from '../../../tools/content/claims'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { wordFinder } from '../../../tools/content/resolve/find-words'
import { problemsIn, projectWith } from './small-pack'

const correction = `- id: correction
  word: 改正
  aliases: [改好]
  means:
    - { text: 把错的改过来。, cites: [行政处罚法 第33条] }
`
const glossary = (text: string) => ({ 'glossary.yaml': text })
const compiled = (text: string) => compileCorpus(loadCorpus(projectWith(glossary(text)), 'guanxian'), {})

test('a pack without a glossary explains nothing and marks nothing', () => {
  const { glossary, lessons } = compileCorpus(loadCorpus(projectWith(), 'guanxian'), {})
  expect(glossary).toEqual({ words: [], lessons: {}, sources: {} })
  expect(lessons.lessons.flatMap(({ cards }) => cards.filter(({ words }) => words))).toEqual([])
})

test.each([
  [
    'a word twice',
    `${correction}${correction.replace('id: correction', 'id: again')}`,
    7,
    '“改正”重复了：第2行已经写过，改掉或者删掉一个',
  ],
  [
    'an id twice',
    `${correction}${correction.replace('改正', '补办').replace('改好', '申报')}`,
    6,
    '“correction”重复了：第1行已经写过，改掉或者删掉一个',
  ],
  [
    'an alias that is a word',
    correction.replace('[改好]', '[改正]'),
    3,
    '“改正”重复了：第2行已经写过，改掉或者删掉一个',
  ],
  [
    'a word of no text',
    correction.replace('改正', '要约').replace('  aliases: [改好]\n', ''),
    2,
    '没有一段话用到“要约”，不用解释',
  ],
  ['an alias of no text', correction.replace('[改好]', '[改妥]'), 3, '没有一段话写作“改妥”'],
  ['an article that is not there', correction.replace('33', '99'), 5, '《行政处罚法》共 86 条，没有第 99 条'],
  [
    'a look-alike without the word',
    correction.replace('means:', 'unlike: [更正]\n  means:'),
    4,
    '“更正”里没有“改正”，不用写',
  ],
  ['a meaning too long', correction.replace('把错', '把'.repeat(60)), 5, 'text 有 65 个字，最多 60 个'],
  ['no meaning', '- { id: correction, word: 改正, means: [] }\n', 1, 'means 至少要有 1 个'],
])('%s is complained of, by line', (_, text, line, message) => {
  expect(problemsIn(glossary(text))).toContain(`glossary.yaml 第${line}行：${message}`)
})

test('a word is marked once in a card, and its page leads to the lessons that use it', () => {
  const { lessons, leniency, glossary } = compiled(
    correction.replace('  aliases: [改好]\n', '').replace('word: 改正', 'word: 造成'),
  )
  const [slip] = lessons.lessons
  expect(slip?.cards.map(({ words }) => words)).toEqual([undefined, [[8, 10, 'correction']], undefined, undefined])
  expect(leniency.guides[0]?.statements[0]?.words).toEqual([[10, 12, 'correction']])
  expect(glossary.words[0]).toMatchObject({ letter: 'Z', uses: [{ lesson: 'small-slip', card: 1 }] })
  expect(glossary.lessons).toEqual({ 'small-slip': '小错及时改' })
})

test('every meaning is a claim', () => {
  const corpus = loadCorpus(projectWith(glossary(correction)), 'guanxian')
  expect(claimsOf(corpus).filter(({ id }) => id.startsWith('word:'))).toEqual([
    {
      id: 'word:correction/0',
      text: '改正：把错的改过来。',
      cites: [{ source: 'law', law: '中华人民共和国行政处罚法', article: 33 }],
    },
  ])
})

describe('words are found', () => {
  const find = wordFinder(
    [
      { id: 'reconsideration', word: '行政复议', aliases: ['复议'] },
      { id: 'mediation', word: '人民调解' },
      { id: 'applicant', word: '申请人', unlike: ['申请人民'] },
      { id: 'confiscation', word: '没收', unlike: ['没收到'] },
      { id: 'appeal', word: '上诉', unlike: ['以上诉讼'] },
    ],
    [{ id: 'law', kind: 'law', title: '中华人民共和国行政复议法', short: '行政复议法' }],
  )
  const found = (text: string) => find(text).map(([from, to, word]) => `${text.slice(from, to)}=${word}`)

  test.each([
    ['the longest writing', '先行政复议，再复议', ['行政复议=reconsideration', '复议=reconsideration']],
    ['not in the name of a law', '按行政复议法办', []],
    ['not in a title', '看《行政复议怎么办》', []],
    ['not where it only looks so', '没收到钱', []],
    ['behind what only looks so', '申请人民调解', ['人民调解=mediation']],
    ['not across what only looks so', '以上诉讼请求', []],
    ['everywhere else', '申请人不服没收', ['申请人=applicant', '没收=confiscation']],
  ])('%s', (_, text, words) => {
    expect(found(text)).toEqual(words)
  })
})
