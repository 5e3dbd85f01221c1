import { checkFigures } from '../../../tools/content/check-figures'
import { runCommand } from '../../../tools/content/command-line'
import { figuresIn, numbersIn } from '../../../tools/content/figures'
import { loadCorpus } from '../../../tools/content/load'
import { complaintsOf, edited, projectWith, writeAt } from './small-pack'

const slip = 'lessons/small-slip.yaml'
const texts = {
  'penalty-law/33': '违法行为轻微并及时改正的，自发现之日起三十日内不予处罚，罚款不超过二万元。',
  'penalty-law/45': '当事人有权陈述和申辩。',
  'licensing-law/30': '应当公示。',
}

const complaints = (changes: Record<string, string>) =>
  complaintsOf(() => checkFigures(loadCorpus(projectWith(changes), 'guanxian'), texts)).map((line) =>
    line.replace('content/guanxian/', ''),
  )
const said = (text: string) => edited(slip, '轻微、改了、没有造成后果。', text)

test.each([
  ['the figure of the article', '30日内改。'],
  ['in the other numerals', '三十天内改，罚2万元以下。'],
  ['a sum of money written out', '罚20000元以下。'],
  ['the number of an article', '看第45条。'],
  ['the name of a law', '看《2026年的办法》。'],
  ['a telephone number', '打12345。'],
  ['one of something', '找一个人问。'],
])('%s is backed: %s', (_, text) => {
  expect(complaints(said(text))).toEqual([])
})

test.each([
  ['60日内改。', '60'],
  ['十五日内改。', '十五'],
  ['罚三万元以下。', '三万'],
])('a figure that no cited article says is complained of with its line: %s', (text, figure) => {
  expect(complaints(said(text))).toEqual([
    `${slip} 第20行：“什么情况不罚。${text}…”里的 ${figure}，引的条文里都没有：对照条文改数字，或者补上写着它的那一条`,
  ])
})

test('what an invented case counts, and what the report or a page says, is not looked for', () => {
  expect(complaints(edited(slip, '张某当天就改好了。', '张某99天才改好。'))).toEqual([])
  expect(complaints(edited('lessons/ask-first.yaml', '先打热线。', '先等99天。'))).toEqual([])
  expect(complaints(edited('lessons/ask-first.yaml', '县里在改。', '县里改了99项。'))).toEqual([])
})

test('a figure worked out from the articles’ own is backed, from others it is not', () => {
  const derived = (sum: string) => edited(slip, '轻微、改了、没有造成后果。', `留10天。\n    derived: { "10": ${sum} }`)
  expect(complaints(derived('30/3'))).toHaveLength(1)
  expect(complaints(edited(slip, '轻微、改了、没有造成后果。', '留60天。\n    derived: { "60": 30+30 }'))).toEqual([])
})

test('content:laws refuses such a pack and writes nothing', () => {
  const root = projectWith(said('60日内改。'))
  const laws = [
    {
      title: '中华人民共和国行政处罚法',
      articles: [33, 45].map((no) => ({ no, text: texts[`penalty-law/${no as 33 | 45}`] })),
    },
    { title: '中华人民共和国行政许可法', articles: [{ no: 30, text: texts['licensing-law/30'] }] },
  ]
  for (const [index, law] of laws.entries()) writeAt(`${root}/laws/${index}.json`, JSON.stringify(law))
  const told: string[] = []
  const surroundings = {
    root,
    pack: 'guanxian',
    today: '2026-11-30',
    print: (text: string) => told.push(text),
    complain: (text: string) => told.push(text),
  }
  expect(runCommand(['laws', '--from', `${root}/laws`], surroundings)).toBe(1)
  expect(told.join('')).toContain(`${slip} 第20行`)
  expect(complaintsOf(() => loadCorpus(root, 'guanxian'))).toEqual([])
})

test.each([
  ['一千二百六十元', [1260]],
  ['二〇二三年', [2023]],
  ['３０日', [30]],
  ['1,260元', [1260]],
  ['4万余', [40000, 4]],
  ['两个月', [2]],
  ['二十万元', [200000]],
])('%s names %j', (text, values) => {
  expect([...numbersIn(text)]).toEqual(values)
})

test('names of laws, articles and hotlines are no figures', () => {
  expect(figuresIn('《2026年办法》第3条说，打12345，第二十条说30日、十五天').map(({ written }) => written)).toEqual([
    '30',
    '十五',
  ])
})
