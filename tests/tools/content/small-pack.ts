import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadCorpus } from '../../../tools/content/load'
import { ContentError } from '../../../tools/pack/problem'

const roots: string[] = []

afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true })
})

/** A pack of two lessons with one of everything, file by file. */
export const goodPack: Readonly<Record<string, string>> = {
  'pack.yaml':
    'id: guanxian\ncounty: 冠县\ntitle: 冠县普法\nedition: 试验版\nheadline: 试验的话\nabout: 试验的介绍。\n',
  'topics.yaml': `- id: business
  title: 做生意有底
  summary: 小错怎么改
  icon: store
  lessons:
    - small-slip
    - ask-first
`,
  'sources.yaml': `- id: report-2023
  kind: report
  title: 2023年法治政府建设情况的报告
  short: 报告
- id: penalty-law
  kind: law
  title: 中华人民共和国行政处罚法
  short: 行政处罚法
  articles: 86
  checkedOn: 2026-11-30
  standing: current
- id: licensing-law
  kind: law
  title: 中华人民共和国行政许可法
  short: 行政许可法
  articles: 83
  checkedOn: 2026-11-30
  standing: current
- id: hotline-page
  kind: web
  title: 热线的报道
  url: https://example.org/hotline
  accessedOn: 2026-11-23
- id: printed-report
  kind: web
  title: 试验年报
  publishedOn: 2024-01-11
  url: https://example.org/report
  accessedOn: 2026-11-23
`,
  'report.yaml': `sections:
  - { key: 一(一)1, title: 放管服 }
  - { key: 一(四)3, title: 执法程序 }
figures:
  - { id: items, label: 清单事项, count: 762, unit: 项, section: 一(四)3 }
systems:
  - { id: leniency, name: 不罚轻罚, section: 一(四)3 }
`,
  'hotlines.yaml': `- number: "12345"
  name: 政务热线
  use: 问政务上的事
  cites: [网页 hotline-page]
  home: true
`,
  'credit.yaml': `unpublished: { text: 还没有公布，打12345问。, cites: [网页 hotline-page] }
guides:
  - id: minor
    title: 小错不计
    summary: 改了就好
    icon: check
    about: rights
    picture:
      figure: { type: flow, steps: [{ label: 改正 }, { label: 不计 }] }
      cites: [行政处罚法 第33条]
    statements:
      - { text: 改了的不计。, cites: [行政处罚法 第33条] }
    lesson: small-slip
    path: repair
paths:
  - id: repair
    title: 申请修复
    summary: 改好了就申请
    icon: footprints
    who: [{ text: 找报信息的单位。, cites: [行政处罚法 第33条] }]
    papers: [{ text: 改好的凭据。, cites: [行政处罚法 第33条] }]
    limit: [{ text: 没有写几天。, cites: [行政处罚法 第33条] }]
    steps: [{ text: 先改正。, cites: [行政处罚法 第33条] }]
    after: [{ text: 告知结果。, cites: [行政处罚法 第33条] }]
    triage: []
`,
  'leniency.yaml': `unpublished: { text: 还没有公布，打12345问。, cites: [网页 hotline-page] }
putRight: { text: 不罚也要改。, cites: [行政处罚法 第33条] }
guides:
  - id: minor
    title: 小错及时改
    summary: 三样都占
    icon: check
    statements:
      - { text: 轻微、及时改正、没有造成后果，不予处罚。, cites: [行政处罚法 第33条] }
    lesson: small-slip
check:
  note: { text: 罚不罚，由机关决定。, cites: [行政处罚法 第33条] }
  start: fixed
  questions:
    fixed:
      text: 改了吗？
      options:
        - { id: "yes", text: 改了, to: minor }
        - { id: "no", text: 没改, to: not-fixed }
  outcomes:
    minor:
      verdict: exempt
      title: 不予处罚
      why: [{ text: 及时改正，不予处罚。, cites: [行政处罚法 第33条] }]
      next: [{ text: 讲给机关听。, cites: [行政处罚法 第45条] }]
    not-fixed:
      verdict: "no"
      title: 先改
      why: [{ text: 要及时改正。, cites: [行政处罚法 第33条] }]
      next: [{ text: 今天就改。, cites: [行政处罚法 第33条] }]
folk:
  - id: bill
    says: [开票]
    writes: [发票]
    reason: { text: 清单里写作“发票”。, cites: [网页 hotline-page] }
national:
  field: 税务
  department: 税务机关
  origin: 全国·税务
  conditions: [头一回发生]
  correction: 赶紧补办。
  cites: [网页 hotline-page]
  items:
    - { id: tax-1, breach: 没有按规定缴销发票, conditions: [没有违法所得], basis: [《发票管理办法》] }
    - { id: tax-2, breach: 没有按期申报, basis: [《税收征收管理法》] }
`,
  'places.yaml': `exists:
  - { text: 县里有广场3处。, picture: deciduous-tree, count: 3处, cites: [报告 一(一)1] }
unpublished:
  - { text: 地址还没有公布，打12345问。, cites: [网页 hotline-page] }
reading: [ask-first]
`,
  'lessons/small-slip.yaml': `id: small-slip
title: 小错及时改
summary: 什么情况不罚
covers: [leniency]
cards:
  - kind: what
    heading: 多了多少
    text: 比上一版新增419项。
    figure:
      type: bars
      unit: 项
      items:
        - { label: 上一版, value: 343 }
        - { label: 现在, value: 762 }
    derived: { "343": 762-419 }
    cites: [报告 一(四)3]
  - kind: me
    heading: 什么情况不罚
    text: 轻微、改了、没有造成后果。
    cites: [行政处罚法 第33条]
  - kind: case
    heading: 小店的招牌
    text: 张某当天就改好了。
    cites: [中华人民共和国行政处罚法 第33条]
  - kind: do
    heading: 我能做什么
    text: 先改，再说清楚。
    today: true
    cites: [行政处罚法 第33条, 行政处罚法 第45条]
`,
  'lessons/ask-first.yaml': `id: ask-first
title: 先问清楚
summary: 办证前问什么
cards:
  - { kind: what, heading: 要公示, text: 条件应当公示。, cites: [行政许可法 第30条] }
  - { kind: me, heading: 可以问, text: 看不懂可以要求解释。, today: true, cites: [行政许可法 第30条] }
  - { kind: do, heading: 怎么问, text: 先打热线。, cites: [网页 hotline-page] }
  - { kind: note, heading: 再说一句, text: 县里在改。, cites: [报告 一(一)1] }
`,
}

/** A project folder in a temp place with `goodPack` as content/guanxian, some files replaced, or left out where `null`. */
export function projectWith(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  roots.push(root)
  for (const [name, text] of Object.entries({ ...goodPack, ...changes })) {
    if (text !== null) writeAt(join(root, 'content/guanxian', name), text)
  }
  return root
}

export function writeAt(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A file of `goodPack` with one passage put in place of another, which must be there. */
export function edited(name: string, passage: string, replacement: string): Record<string, string> {
  const text = goodPack[name] ?? ''
  if (!text.includes(passage)) throw new Error(`${name} does not say ${passage}`)
  return { [name]: text.replace(passage, replacement) }
}

/** What the loader says of a pack, line by line and without the folder; empty when it is sound. */
export function problemsIn(changes: Readonly<Record<string, string | null>>): string[] {
  return complaintsOf(() => loadCorpus(projectWith(changes), 'guanxian')).map((line) =>
    line.replace('content/guanxian/', ''),
  )
}

export function complaintsOf(action: () => unknown): string[] {
  try {
    action()
    return []
  } catch (error) {
    if (error instanceof ContentError) return error.message.split('\n')
    throw error
  }
}
