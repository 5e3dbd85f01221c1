import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { problemsIn, projectWith } from './small-pack'

const sayings = (...lines: string[]) => ({
  'sayings.yaml': `suggestions: [小毛病]
sayings:
  - id: slip
    says: [小毛病, 不 大事]
    writes: [轻微]
    reason: { text: 法律里写作“轻微”。, cites: [行政处罚法 第33条] }
    first: [lesson:small-slip, guide:minor]
${lines.join('\n')}
`,
})
const second = (id: string, says: string, first: string) =>
  sayings(
    `  - id: ${id}`,
    `    says: [${says}]`,
    '    writes: [申报]',
    '    reason: { text: 清单里写作“申报”。, cites: [网页 hotline-page] }',
    `    first: [${first}]`,
  )

test('a pack may do without sayings', () => {
  expect(problemsIn({})).toEqual([])
  expect(compileCorpus(loadCorpus(projectWith(), 'guanxian'), {}).search.suggestions).toEqual([])
})

test.each([
  [
    'leads to a record that is not there',
    second('late', '报晚了', 'lesson:gone'),
    'sayings.yaml 第12行：没有 lesson:gone，这个说法会走空',
  ],
  [
    'has the name of another',
    second('slip', '报晚了', 'item:tax-2'),
    'sayings.yaml 第8行：“slip”重复了：第3行已经写过，改掉或者删掉一个',
  ],
  [
    'says what another says',
    second('late', '不大事', 'item:tax-2'),
    'sayings.yaml 第9行：“不大事”重复了：第4行已经写过，改掉或者删掉一个',
  ],
  [
    'says what a word of leniency.yaml says',
    second('late', '开票', 'item:tax-2'),
    'sayings.yaml 第9行：“开票”重复了：content/guanxian/leniency.yaml 第33行已经写过，改掉或者删掉一个',
  ],
  [
    'is offered and is not there',
    { 'sayings.yaml': sayings()['sayings.yaml'].replace('suggestions: [小毛病]', 'suggestions: [大毛病]') },
    'sayings.yaml 第1行：sayings 里没有“大毛病”这个说法，是不是想写 小毛病',
  ],
])('a saying that %s is complained of, by line', (_, changes, complaint) => {
  expect(problemsIn(changes)).toEqual([complaint])
})

test('a saying becomes a name of the records it leads to, and knows where they lie', () => {
  const {
    records,
    sayings: said,
    suggestions,
  } = compileCorpus(loadCorpus(projectWith(sayings()), 'guanxian'), {}).search
  expect(suggestions).toEqual(['小毛病'])
  const [slip] = said
  expect(slip?.first.map((at) => records[at]?.[1])).toEqual(['small-slip', 'minor'])
  expect(slip?.says).toEqual(['小毛病', '不 大事'])
})
