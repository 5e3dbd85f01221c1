import { usesOf } from '../../../src/domain/content/source-pack'
import { claimsOf } from '../../../tools/content/claims'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { goodPack, problemsIn, projectWith } from './small-pack'

const topic = `id: fines
title: 罚款
summary: 小错怎么办
icon: scale
cases:
  - { id: fines-shop, text: 张某开小店，头一回忘了挂证，当天挂上了。 }
questions:
  - id: fines-first
    kind: single
    case: fines-shop
    difficulty: 1
    stem: 这样还罚吗？
    options:
      - { text: 一定要罚, why: 法律不是这样写的。 }
      - { text: 不予处罚, right: true, why: 轻微、改了、没有后果。 }
      - { text: 加倍地罚, why: 没有这样的规定。 }
    explanation: 改了才算数。
    cites: [行政处罚法 第33条]
    lesson: small-slip
  - id: fines-second
    kind: judge
    case: fines-shop
    difficulty: 2
    stem: 不罚就是没有错。
    options:
      - { text: 对, why: 不罚不等于没有错。 }
      - { text: 错, right: true, why: 还要改过来。 }
    explanation: 不予处罚的，也要教育。
    cites: [行政处罚法 第33条]
    lesson: small-slip
`
const withTopic = (text: string) => ({
  'pack.yaml': `${goodPack['pack.yaml']}quiz: [fines]\n`,
  'questions/fines.yaml': text,
})
const changed = (passage: string, replacement: string) => {
  if (!topic.includes(passage)) throw new Error(`the topic does not say ${passage}`)
  return problemsIn(withTopic(topic.replace(passage, replacement)))
}

test('questions are compiled with their topic, their sources and the titles of what to read next', () => {
  const { quiz, sources } = compileCorpus(loadCorpus(projectWith(withTopic(topic)), 'guanxian'), {})
  expect(quiz.bank.topics).toEqual([{ id: 'fines', title: '罚款', summary: '小错怎么办', icon: 'scale' }])
  expect(quiz.bank.questions[0]).toMatchObject({ topic: 'fines', cites: [{ source: 'penalty-law', article: 33 }] })
  expect(quiz.lessons).toEqual({ 'small-slip': '小错及时改' })
  expect(Object.keys(quiz.sources)).toEqual(['penalty-law'])
  expect(usesOf(sources, 'penalty-law/33')).toContainEqual({ in: 'quiz', id: 'fines', title: '罚款' })
})

test('the hash of the bank changes with any word of it', () => {
  const hash = (text: string) => compileCorpus(loadCorpus(projectWith(withTopic(text)), 'guanxian'), {}).quiz.hash
  expect(hash(topic)).toBe(hash(topic))
  expect(hash(topic)).not.toBe(hash(topic.replace('改了才算数', '改好才算数')))
})

test('a case and its questions are fiction; right options, explanations and every why are claims', () => {
  const claims = claimsOf(loadCorpus(projectWith(withTopic(topic)), 'guanxian')).filter(({ id }) =>
    id.startsWith('quiz'),
  )
  expect(claims.map(({ id, text, fiction }) => [id, text, fiction ?? false])).toEqual([
    ['quiz-case:fines-shop', '张某开小店，头一回忘了挂证，当天挂上了。这样还罚吗？不罚就是没有错。', true],
    ['quiz:fines-first', '不予处罚。改了才算数。', false],
    ['quiz:fines-first/1', '法律不是这样写的。', false],
    ['quiz:fines-first/2', '轻微、改了、没有后果。', false],
    ['quiz:fines-first/3', '没有这样的规定。', false],
    ['quiz:fines-second', '错。不予处罚的，也要教育。', false],
    ['quiz:fines-second/1', '不罚不等于没有错。', false],
    ['quiz:fines-second/2', '还要改过来。', false],
  ])
})

test.each([
  [
    'a lesson that is not there',
    'lesson: small-slip\n  - id: fines-second',
    'lesson: gone\n  - id: fines-second',
    '没有 lessons/gone.yaml 这个文件',
  ],
  [
    'a kind of dispute that is not there',
    'lesson: small-slip\n  - id: fines-second',
    'lesson: small-slip\n    tree: gone\n  - id: fines-second',
    '没有 triage/gone.yaml 这个文件',
  ],
  [
    'an article that is not there',
    '[行政处罚法 第33条]\n    lesson: small-slip\n  - id',
    '[行政处罚法 第99条]\n    lesson: small-slip\n  - id',
    '没有第 99 条',
  ],
  ['an id of another topic', 'id: fines-second', 'id: other-second', 'id 要以 fines- 开头'],
  ['an id used twice', 'id: fines-second', 'id: fines-first', '“fines-first”重复了：第8行已经写过'],
  [
    'a single-choice question with two right options',
    '一定要罚, why',
    '一定要罚, right: true, why',
    '正好一个写 right: true',
  ],
  ['a judgement in other words', '{ text: 对, why', '{ text: 是, why', '先“对”后“错”'],
  ['two options that read the same', 'text: 加倍地罚', 'text: 一定要罚', '“一定要罚”重复了：第14行已经写过'],
  ['a case that one question asks about', 'kind: judge\n    case: fines-shop', 'kind: judge', '一个案例要正好两道题'],
])('%s is complained of', (_, passage, replacement, complaint) => {
  expect(changed(passage, replacement).join('\n')).toContain(complaint)
})

test('a topic that pack.yaml does not list, or lists in vain, is complained of', () => {
  expect(problemsIn({ 'questions/fines.yaml': topic }).join()).toContain('没有列这一组题 fines')
  expect(problemsIn({ 'pack.yaml': `${goodPack['pack.yaml']}quiz: [fines]\n` }).join()).toContain(
    '没有 questions/fines.yaml',
  )
})
