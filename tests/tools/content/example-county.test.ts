import { join } from 'node:path'
import { claimsOf } from '../../../tools/content/claims'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { coverageTable } from '../../../tools/content/coverage'
import { loadCorpus } from '../../../tools/content/load'
import { packFolder } from '../../../tools/pack/pack-folder'
import { readPublished } from '../../../tools/published/published'
import { examplePack } from '../../example-county/example-pack'
import { edited, problemsIn, projectWith } from './small-pack'

const project = join(__dirname, '../../..')

test('a county needs a head, sources, and topics with a lesson; every other area is empty', () => {
  const published = readPublished(project, examplePack, { demo: false })
  const packs = compileCorpus(loadCorpus(project, examplePack), {}, published)
  expect(packs.home).toMatchObject({
    pack: { title: '示例县普法', headline: '示例县的普法，说成家常话' },
    counts: { lessons: 1, cards: 4, laws: 1, articles: 3 },
    hotlines: [],
    areas: [],
  })
  expect(packs.leniency).toMatchObject({ guides: [], national: [], county: { rows: [] } })
  expect(packs.places).toMatchObject({ exists: [], places: [], townships: [] })
  expect(packs.quiz.bank.questions).toEqual([])
  expect(JSON.stringify(packs)).not.toMatch(/冠县|guanxian|371525/)
})

test('its claims are listed, and its coverage without a report', () => {
  const corpus = loadCorpus(project, examplePack)
  expect(claimsOf(corpus).map(({ id }) => id)).toEqual([
    'lesson:mediation',
    ...[1, 2, 3, 4].map((card) => `lesson:mediation#${card}`),
  ])
  expect(coverageTable(corpus)).toContain('报告的各章（共 1 课）')
})

test.each(['hotlines.yaml', 'leniency.yaml', 'credit.yaml', 'places.yaml'])('a pack may leave out %s', (name) => {
  const corpus = loadCorpus(projectWith({ [name]: null }), 'guanxian')
  expect(corpus.lessons.length).toBeGreaterThan(0)
})

test('what a pack excuses of plain words is no content, and goes with it', () => {
  expect(problemsIn({ 'plain-words.yaml': 'allow: []\n' })).toEqual([])
})

test('without a report, a card that cites it is complained of', () => {
  expect(problemsIn({ 'report.yaml': null }).join('\n')).toContain('一(四)3')
})

test('the pack’s folder gives it its name, wherever it lies', () => {
  expect(packFolder('../tests/example-county/shili')).toBe('tests/example-county/shili')
  expect(problemsIn(edited('pack.yaml', 'id: guanxian', 'id: shili'))).toEqual([
    'pack.yaml 第1行：id 要和文件夹同名，应为 guanxian',
  ])
})
