import { isPack } from '../../../src/domain/content/compiled-packs'
import { disputeAreas } from '../../../src/domain/disputes/dispute-area'
import { claimsOf } from '../../../tools/content/claims'
import { compileCorpus } from '../../../tools/content/compile/compile'
import { loadCorpus } from '../../../tools/content/load'
import { ContentError } from '../../../tools/pack/problem'
import { fullPack } from './full-pack'
import { goodPack, projectWith } from './small-pack'

const said = '{ text: 去了再说。, cites: [报告 一(四)3] }'

const channels = `- id: village
  name: 村调解委员会
  level: village
  summary: ${said}
  call: { number: "12345", text: 问谁来管, advice: true }
  exists: ${said}
  can: [${said}]
  cannot: []
  cost: ${said}
  bring: [${said}]
  after: [${said}]
  deadlines: []
  forms: []
  hotlines: ["12345"]
`

const tree = `id: wall
title: 墙
summary: 墙的事
icon: house
picture: house
start: what
questions:
  what:
    text: 什么事？
    options:
      - { id: high, text: 太高, to: talk }
      - { id: low, text: 太矮, to: talk }
outcomes:
  talk:
    title: 先谈
    answer: ${said}
    call: { number: "12345", text: 问谁来管, advice: true }
    channel: village
    why: [${said}]
    steps: [${said}]
    alternatives: []
    cannot: []
    bring: []
    deadlines: []
    deadlineNote: ${said}
    forms: []
`

const pack = `${goodPack['pack.yaml']}triage:\n  land: [wall]\n`
const files = { 'pack.yaml': pack, 'channels.yaml': channels, 'triage/wall.yaml': tree }

const load = (changes: Record<string, string> = {}) => loadCorpus(projectWith({ ...files, ...changes }), 'guanxian')

function problems(changes: Record<string, string>): string[] {
  try {
    load(changes)
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n')
    throw error
  }
  return []
}

test('a pack with a channel and a tree is whole, and every statement is a claim', () => {
  const corpus = load()
  expect(corpus.disputes.trees.map(({ id }) => id)).toEqual(['wall'])
  const ids = claimsOf(corpus).map(({ id }) => id)
  expect(ids).toContain('channel:village/cost')
  expect(ids).toContain('triage:wall/outcomes/talk/why/0')
})

test('a pack may do without disputes', () => {
  expect(loadCorpus(projectWith(), 'guanxian').disputes.trees).toEqual([])
})

test.each([
  ['an option that leads nowhere', tree.replace('太高, to: talk', '太高, to: nowhere'), '没有 nowhere 这个问题或结果'],
  ['an unknown channel', tree.replace('channel: village', 'channel: moon'), '没有 moon 这个渠道'],
  ['an unknown deadline', tree.replace('deadlines: []', 'deadlines: [never]'), '没有 never 这个期限'],
  ['neither a deadline nor a word that there is none', tree.replace(/ {4}deadlineNote.*\n/, ''), 'talk 要写 deadlines'],
  [
    'an outcome nobody reaches',
    tree.replace('outcomes:\n', `outcomes:\n${tree.slice(tree.indexOf('  talk:')).replace('  talk:', '  lost:')}`),
    '走不到 lost',
  ],
  ['a loop', tree.replace('太高, to: talk', '太高, to: what'), '绕回了原处'],
  ['the same option twice', tree.replace('id: low', 'id: high'), '“high”重复了：第11行已经写过'],
  [
    'a statement without a citation',
    tree.replace('why: [{ text: 去了再说。, cites: [报告 一(四)3] }]', 'why: [{ text: 去了再说。, cites: [] }]'),
    'cites 至少要有 1 个',
  ],
  ['a wrong article', tree.replace('cites: [报告 一(四)3]', 'cites: [行政处罚法 第999条]'), '没有第 999 条'],
])('%s is a problem of its file', (_, text, message) => {
  const own = problems({ 'triage/wall.yaml': text }).filter((line) =>
    line.startsWith('content/guanxian/triage/wall.yaml'),
  )
  expect(own.join('\n')).toMatch(new RegExp(`第\\d+行：.*${message}`))
})

test.each([
  ['an unknown area', 'triage:\n  land: [wall]\n  lend: []\n', '第9行：不认识的栏目 lend，是不是想写 land'],
  ['a tree that is not there', 'triage:\n  home: []\n  land: [wall, wal]\n', '第9行：没有 triage/wal.yaml 这个文件'],
  ['a tree in two areas', 'triage:\n  home: [wall]\n  land: [wall]\n', '第9行：“wall”重复了：第8行已经写过'],
  ['a tree twice in one area', 'triage:\n  land:\n    - wall\n    - wall\n', '第10行：“wall”重复了：第9行已经写过'],
  ['a list without areas', 'triage: [wall]\n', '第7行：triage 应当是一组“栏目: 内容”'],
])('%s is a problem of pack.yaml', (_, triage, message) => {
  expect(problems({ 'pack.yaml': `${goodPack['pack.yaml']}${triage}` }).join('\n')).toContain(`pack.yaml ${message}`)
})

describe('compiled', () => {
  const packs = compileCorpus(loadCorpus(projectWith(fullPack), 'guanxian'), {})

  test('the kinds of dispute stand by area, each with its page', () => {
    const wall = { id: 'wall', title: '墙', summary: '墙的事', icon: 'house', picture: 'house', discreet: ['12345'] }
    expect(packs.disputes.areas.map(({ id }) => id)).toEqual([...disputeAreas])
    expect(packs.disputes.areas[2]).toEqual({ id: 'land', trees: [wall] })
    expect(packs.home.trees).toMatchObject({ hall: 'home', wall: 'land', paper: 'office' })
  })

  test('an area has its trees and what their results show of other records', () => {
    const { trees, doors, others, deadlines, forms, townships, hotlines, sources } = packs['trees-land']
    expect(trees.map(({ id }) => id)).toEqual(['wall'])
    expect(doors).toEqual([
      {
        id: 'village',
        name: '村调解委员会',
        level: 'village',
        cost: expect.objectContaining({ text: '不收钱。' }),
        bring: [expect.objectContaining({ text: '带身份证。' })],
        cannot: [expect.objectContaining({ text: '不能罚。' })],
        hotlines: ['12345'],
      },
    ])
    expect(others).toEqual({ village: '村调解委员会' })
    expect([Object.keys(deadlines), Object.keys(forms)]).toEqual([['wall-3y'], ['wall-application']])
    expect(townships).toEqual(packs.disputes.townships)
    expect(hotlines).toEqual(packs.disputes.hotlines)
    expect(Object.keys(sources)).toEqual(['penalty-law'])
  })

  test('an area without trees is an empty pack of the same shape', () => {
    const bare = compileCorpus(load(), {})
    expect(bare.disputes.areas.map(({ id }) => id)).toEqual(['land'])
    expect(isPack('trees-home', bare['trees-home'])).toBe(true)
    expect(bare['trees-home']).toMatchObject({
      trees: [],
      doors: [],
      others: {},
      deadlines: {},
      forms: {},
      sources: {},
    })
  })

  test('areas follow one another as the app has them, trees as the county lists them', () => {
    const two = `${pack}  home: [fence, yard]\n`
    const others = Object.fromEntries(
      ['fence', 'yard'].map((id) => [
        `triage/${id}.yaml`,
        tree.replace('id: wall\ntitle: 墙', `id: ${id}\ntitle: ${id}`),
      ]),
    )
    const { disputes } = load({ 'pack.yaml': two, ...others })
    expect(disputes.trees.map(({ id }) => id)).toEqual(['fence', 'yard', 'wall'])
    expect(disputes.areas).toEqual({ fence: 'home', yard: 'home', wall: 'land' })
  })
})

test('a tree that pack.yaml does not list, and one it lists that is not there, are problems', () => {
  expect(problems({ 'pack.yaml': goodPack['pack.yaml'] ?? '' }).join()).toContain('triage 里没有列 wall')
  expect(problems({ 'pack.yaml': pack.replace('[wall]', '[wall, tree]') }).join()).toContain('没有 triage/tree.yaml')
})
