import { join } from 'node:path'
import { runCommand } from '../../../tools/content/command-line'
import { goodPack, projectWith, writeAt } from './small-pack'

const penalty = {
  title: '中华人民共和国行政处罚法',
  version: '2021-01-22',
  articles: 86,
  status: 'use',
  standing: 'current',
}
const licensing = {
  title: '中华人民共和国行政许可法',
  version: '2019-04-23',
  articles: 83,
  status: 'use',
  standing: 'current',
}

/** `goodPack` with the versions that the index below has. */
const sources = (goodPack['sources.yaml'] ?? '')
  .replace('articles: 86', 'version: 2021-01-22\n  articles: 86')
  .replace('articles: 83', 'version: 2019-04-23\n  articles: 83')

interface Planted {
  index?: unknown
  pack?: Record<string, string>
  today?: string
}

function currency({ index = [penalty, licensing], pack = {}, today = '2026-11-30' }: Planted = {}) {
  const root = projectWith({ 'sources.yaml': sources, ...pack })
  const folder = join(root, 'laws')
  writeAt(join(folder, 'INDEX.json'), typeof index === 'string' ? index : JSON.stringify(index))
  let said = ''
  const print = (text: string) => {
    said += text
  }
  const code = runCommand(['currency', '--from', folder], { root, pack: 'guanxian', today, print, complain: print })
  return { code, said: said.replaceAll(root, '') }
}

const inRegister = (passage: string, replacement: string) => ({
  'sources.yaml': sources.replace(passage, () => replacement),
})

test('laws that are in force and were checked lately pass', () => {
  expect(currency()).toEqual({ code: 0, said: '2 部法，引用的都是现行的\n' })
})

const standingOfLicensing = '  articles: 83\n  checkedOn: 2026-11-30\n  standing: current'

const planted: [string, Planted, 0 | 1, string][] = [
  [
    'a superseded text',
    { index: [penalty, { ...licensing, standing: 'superseded', replaced_by: 'new.json' }] },
    1,
    '✗ 已经被新的代替（1 部）\n    《中华人民共和国行政许可法》新的是 new.json\n',
  ],
  [
    'a text that is not to be cited',
    { index: [penalty, { ...licensing, status: 'check before use' }] },
    1,
    '✗ 已经被新的代替（1 部）\n    《中华人民共和国行政许可法》目录里注明：check before use\n',
  ],
  [
    'a text whose only edition in the index is an old one',
    { index: [penalty, { ...licensing, title: `${licensing.title}(2003)`, status: 'superseded' }] },
    1,
    '✗ 已经被新的代替（1 部）\n    《中华人民共和国行政许可法》目录里注明：superseded\n',
  ],
  [
    'a text that the register calls superseded',
    { pack: inRegister(standingOfLicensing, standingOfLicensing.replace('current', 'superseded')) },
    1,
    '✗ 已经被新的代替（1 部）\n    《中华人民共和国行政许可法》sources.yaml 里写着 superseded，换成新的再发布\n',
  ],
  [
    'a text not yet in force',
    { pack: inRegister('version: 2019-04-23', 'version: 2019-04-23\n  effectiveOn: 2027-01-01') },
    1,
    '✗ 还没有施行（1 部）\n    《中华人民共和国行政许可法》2027-01-01 起施行\n',
  ],
  [
    'a text superseded in part of which nobody noted what was read',
    { index: [penalty, { ...licensing, standing: 'superseded in part' }] },
    1,
    '✗ 有一部分被新的代替，还没有对照新的读过（1 部）\n    《中华人民共和国行政许可法》sources.yaml 里要写 readAgainst：哪几条对照新的读过。\n',
  ],
  [
    'a text superseded in part that was read against the newer one',
    {
      index: [penalty, { ...licensing, standing: 'superseded in part' }],
      pack: inRegister(
        standingOfLicensing,
        `${standingOfLicensing.replace('current', 'superseded-in-part')}\n  readAgainst: { source: penalty-law, articles: [30] }`,
      ),
    },
    0,
    '2 部法，引用的都是现行的\n',
  ],
  [
    'another version',
    { index: [penalty, { ...licensing, version: '2026-10-01' }] },
    1,
    '✗ 和手边的现行文本不是一个版本（1 部）\n    《中华人民共和国行政许可法》sources.yaml 写的是 2019-04-23，现行的是 2026-10-01\n',
  ],
  [
    'no version where one is known',
    { pack: inRegister('  version: 2019-04-23\n', '') },
    1,
    '✗ 和手边的现行文本不是一个版本（1 部）\n    《中华人民共和国行政许可法》sources.yaml 写的是 空的，现行的是 2019-04-23\n',
  ],
  [
    'an article beyond the end',
    { index: [penalty, { ...licensing, articles: 29 }] },
    1,
    '✗ 引的条号超出了现行文本（1 部）\n    《中华人民共和国行政许可法》引了第 30 条，现行文本只有 29 条\n',
  ],
  [
    'a text not held',
    { index: [penalty] },
    0,
    '！ 手边没有原文，没法比（1 部）\n    《中华人民共和国行政许可法》目录里没有它\n',
  ],
  [
    'unknown standing',
    {
      index: [penalty, { ...licensing, standing: 'unknown' }],
      pack: inRegister(standingOfLicensing, standingOfLicensing.replace('current', 'unknown')),
    },
    0,
    '！ 查不到有没有新的，来源页上写着“以最新公布的为准”（1 部）\n    《中华人民共和国行政许可法》2026-11-30 核对过\n',
  ],
  [
    'unknown standing that the register calls current',
    { index: [penalty, { ...licensing, standing: 'unknown' }] },
    0,
    '《中华人民共和国行政许可法》sources.yaml 里写着 current，目录里是 unknown\n',
  ],
  [
    'a check that is still to come',
    { today: '2026-11-29' },
    0,
    '《中华人民共和国行政处罚法》写的核对日期 2026-11-30 还没有到',
  ],
  ['a check 180 days old', { today: '2027-05-29' }, 0, '2 部法，引用的都是现行的\n'],
  [
    'a check 181 days old',
    { today: '2027-05-30' },
    0,
    '！ 超过 180 天没有核对（2 部）\n    《中华人民共和国行政处罚法》2026-11-30 核对，已经 181 天\n',
  ],
]

test.each(planted)('%s', (_, facts, code, said) => {
  const result = currency(facts)
  expect(result.said).toContain(said)
  expect(result.code).toBe(code)
})

test('an article that was not read against the newer text does not even compile', () => {
  const pack = inRegister(
    standingOfLicensing,
    `${standingOfLicensing.replace('current', 'superseded-in-part')}\n  readAgainst: { source: penalty-law, articles: [31] }`,
  )
  expect(currency({ pack })).toMatchObject({ code: 1, said: expect.stringContaining('第 30 条还没有对照新的读过') })
})

const inPart = standingOfLicensing.replace('current', 'superseded-in-part')

test.each([
  ['without what it was read against', inPart, 'standing 是 superseded-in-part 的，才写、也必须写 readAgainst'],
  [
    'read against another though in force',
    `${standingOfLicensing}\n  readAgainst: { source: penalty-law, articles: [30] }`,
    'standing 是 superseded-in-part 的，才写、也必须写 readAgainst',
  ],
  [
    'read against a text that is not there',
    `${inPart}\n  readAgainst: { source: no-such-law, articles: [30] }`,
    'sources.yaml 里没有 no-such-law',
  ],
])('a text superseded in part, %s, does not compile', (_, written, message) => {
  expect(currency({ pack: inRegister(standingOfLicensing, written) })).toMatchObject({
    code: 1,
    said: expect.stringContaining(message),
  })
})

test.each([
  ['no index', null, 'INDEX.json：没有这个文件'],
  ['an index that is not JSON', '{', 'INDEX.json：读不懂'],
  ['an index that is no list', { laws: [] }, 'INDEX.json：读不懂'],
])('%s is complained of', (_, index, message) => {
  const root = projectWith({ 'sources.yaml': sources })
  const folder = join(root, 'laws')
  if (index !== null) writeAt(join(folder, 'INDEX.json'), typeof index === 'string' ? index : JSON.stringify(index))
  let said = ''
  const complain = (text: string) => {
    said += text
  }
  const at = { root, pack: 'guanxian', today: '2026-11-30', print: () => undefined, complain }
  expect(runCommand(['currency', '--from', folder], at)).toBe(1)
  expect(said).toContain(message)
})
