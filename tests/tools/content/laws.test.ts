import { join } from 'node:path'
import { pickLaws, readLawPack } from '../../../tools/content/laws'
import { loadCorpus } from '../../../tools/content/load'
import { complaintsOf, projectWith, writeAt } from './small-pack'

const penalty = {
  title: '中华人民共和国行政处罚法',
  articles: [
    { no: 33, text: '三十三' },
    { no: 34, text: '三十四' },
    { no: 45, text: '四十五' },
  ],
}
const licensing = {
  title: '中华人民共和国行政许可法',
  version: '2019-04-23',
  articles: [{ no: 30, chapter: '第四章', text: '三十' }],
}

function pick(laws: Record<string, unknown>) {
  const root = projectWith()
  for (const [name, law] of Object.entries(laws))
    writeAt(join(root, 'laws', name), typeof law === 'string' ? law : JSON.stringify(law))
  return { folder: join(root, 'laws'), picked: () => pickLaws(loadCorpus(root, 'guanxian'), join(root, 'laws')) }
}

test('only cited articles are picked; an index beside the laws is left aside', () => {
  const { picked } = pick({
    'a.json': penalty,
    'b.json': licensing,
    'INDEX.json': [{ title: '行政处罚法' }],
    'readme.txt': '',
  })
  expect(picked()).toEqual({ 'penalty-law/33': '三十三', 'penalty-law/45': '四十五', 'licensing-law/30': '三十' })
})

test('every law and article that is not there is named where it is cited first', () => {
  const { folder, picked } = pick({ 'a.json': { ...penalty, articles: [{ no: 34, text: '三十四' }] } })
  expect(complaintsOf(picked)).toEqual([
    `content/guanxian/lessons/ask-first.yaml 第5行：${folder} 里没有《中华人民共和国行政许可法》的原文`,
    'content/guanxian/lessons/small-slip.yaml 第20行：《中华人民共和国行政处罚法》的原文里没有第 33 条',
    'content/guanxian/lessons/small-slip.yaml 第29行：《中华人民共和国行政处罚法》的原文里没有第 45 条',
  ])
})

test.each([
  ['not JSON', { 'a.json': '{' }, 'a.json：不是一部法的原文（要有 title 和 articles）'],
  ['no articles', { 'a.json': { title: '法' } }, 'a.json：不是一部法的原文（要有 title 和 articles）'],
  ['one law twice', { 'a.json': penalty, 'b.json': penalty }, 'b.json：《中华人民共和国行政处罚法》有两份原文'],
])('a folder with a bad file is refused: %s', (_, laws, message) => {
  const { folder, picked } = pick(laws)
  expect(complaintsOf(picked)).toEqual([`${folder}/${message}`])
})

test('a folder that is not there is said to be missing', () => {
  expect(complaintsOf(() => pickLaws(loadCorpus(projectWith(), 'guanxian'), '/no/such/folder'))).toEqual([
    '/no/such/folder：没有这个文件夹',
  ])
})

test('without a law pack there are no texts, and a damaged one is not taken for none', () => {
  const root = projectWith()
  expect(readLawPack(root, 'guanxian')).toEqual({})
  writeAt(join(root, 'content/.laws/guanxian.json'), '{"penalty-law/33":')
  expect(complaintsOf(() => readLawPack(root, 'guanxian'))).toEqual([
    'content/.laws/guanxian.json：读不懂，请重新运行 npm run content:laws',
  ])
})
