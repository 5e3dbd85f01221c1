import type { PackFiles, Place } from './edit-pack'

/** One new entry of each kind that CONTRIBUTING tells how to add; `mark` tells the first from the last one. All invented. */
export const entries: Readonly<Record<string, (pack: PackFiles, place: Place, mark: string) => void>> = {
  lesson: (pack, place, mark) => {
    pack.write(`lessons/rehearsal-${place}.yaml`, lesson(`rehearsal-${place}`, mark))
    pack.edit('topics.yaml', (text) =>
      place === 'first'
        ? text.replace(/^ {2}lessons:\n/m, (line) => `${line}    - rehearsal-first\n`)
        : `${text.trimEnd()}\n    - rehearsal-last\n`,
    )
  },
  topic: (pack, place, mark) => {
    pack.write(`lessons/rehearsal-topic-${place}.yaml`, lesson(`rehearsal-topic-${place}`, `新主题${mark}`))
    pack.insert(
      'topics.yaml',
      `- id: rehearsal-${place}
  title: 新主题${mark}
  summary: 新主题讲什么
  icon: handshake
  picture: handshake
  lessons:
    - rehearsal-topic-${place}
`,
      place,
    )
    pack.edit('pictures.yaml', (text) => text.replace(/^ {4}for: \[/m, (start) => `${start}rehearsal-${place}, `))
  },
  question: (pack, place, mark) => {
    pack.insertBelow('questions/mediation.yaml', 'questions', question(`mediation-rehearsal-${place}`, place), place)
    pack.write(
      `questions/rehearsal-${place}.yaml`,
      `id: rehearsal-${place}
title: 新的一类${mark}
summary: 新的一类问什么
icon: handshake
picture: handshake
questions:
${topicQuestions[place].map(([stem, right], index) => judge(`rehearsal-${place}-${index + 1}`, stem, right)).join('\n')}`,
    )
    pack.list('quiz', `rehearsal-${place}`, place)
  },
  channel: (pack, place, mark) => {
    pack.insert('channels.yaml', channel(`rehearsal-${place}`, mark), place)
    pack.write(
      `triage/rehearsal-channel-${place}.yaml`,
      tree(`rehearsal-channel-${place}`, `去新渠道${mark}`, `rehearsal-${place}`),
    )
    pack.list('home', `rehearsal-channel-${place}`, place)
    say(pack, `rehearsal-channel-${place}`, `渠道的事${mark}`, place)
  },
  deadline: (pack, place, mark) => {
    pack.insert(
      'deadlines.yaml',
      `- id: rehearsal-${place}
  group: 新的一组${mark}
  title: 新的期限${mark}
  side: reader
  kind: limitation
  start: 协议哪天生效
  period: { count: 30, unit: day }
  counting: civil
  rule:
    text: 从协议生效起三十日内，双方可以共同申请。
    cites: [人民调解法 第33条]
  notes: []
  restart:
  outer: []
  late:
    - text: 过了的，先问问。
      advice: true
`,
      place,
    )
    // The example that is worked out by hand.
    pack.edit('../../tests/domain/disputes/deadline.test.ts', (text) =>
      text.replace(
        /(?<=^const announced: Case\[\] = \[\n)/m,
        `  ['rehearsal-${place}', '2026-03-02', '2026-04-01', '人民调解法 33', '数到4月1日周三'],\n`,
      ),
    )
  },
  tree: (pack, place, mark) => {
    pack.write(`triage/rehearsal-${place}.yaml`, tree(`rehearsal-${place}`, `新的矛盾${mark}`, 'village-mediation'))
    pack.list('home', `rehearsal-${place}`, place)
    say(pack, `rehearsal-${place}`, `矛盾的事${mark}`, place)
  },
  // Forms stand in the order of their names.
  form: (pack, place, mark) => {
    const id = `${place === 'first' ? 'a' : 'z'}-rehearsal`
    pack.write(
      `forms/${id}.yaml`,
      `id: ${id}
title: 新文书${mark}
channel: village-mediation
summary: 新文书做什么用
intro:
  - text: 人民调解不收任何费用。
    cites: [人民调解法 第4条]
basis: {}
steps:
  - id: who
    title: 谁申请
    fields:
      - { id: name, kind: text, label: 姓名 }
      - { id: on, kind: date, label: 哪天的事, past: true }
  - id: others
    title: 对方
    repeat: { name: 对方, min: 1, max: 3 }
    fields:
      - { id: other, kind: text, label: 对方的姓名 }
document:
  - { kind: title, text: 新文书${mark} }
  - { kind: text, text: '申请人：{name}，{on}。' }
  - kind: each
    step: others
    blocks:
      - { kind: text, text: '对方{ordinal}：{other}。' }
  - { kind: signature, lines: [申请人（签名）：] }
notes: []
`,
    )
    pack.edit('channels.yaml', (text) => text.replace(/^ {2}forms: \[/m, (begin) => `${begin}${id}, `))
  },
  story: (pack, place, mark) => {
    pack.write(`stories/rehearsal-${place}.yaml`, story(`rehearsal-${place}`, mark))
    pack.list('stories', `rehearsal-${place}`, place)
  },
  word: (pack, place, mark) => {
    pack.write(`lessons/rehearsal-word-${place}.yaml`, lesson(`rehearsal-word-${place}`, `和气约${mark}`))
    pack.edit('topics.yaml', (text) => `${text.trimEnd()}\n    - rehearsal-word-${place}\n`)
    pack.insert(
      'glossary.yaml',
      `- id: rehearsal-${place}
  word: 和气约${mark}
  means:
    - text: 调解谈成的约定。
      cites: [人民调解法 第28条]
`,
      place,
    )
  },
  saying: (pack, place, mark) => say(pack, 'neighbours', `两家拌嘴${mark}`, place),
  folk: (pack, place, mark) =>
    pack.insertBelow(
      'leniency.yaml',
      'folk',
      `  - id: rehearsal-${place}
    says: [门口堆货${mark}]
    writes: [摆摊]
    reason:
      text: 车子占着道做买卖，聊城的条例写作“违法占道经营”。
      cites: [聊城市道路交通安全条例 第55条]
`,
      place,
    ),
  guide: (pack, place, mark) =>
    pack.insertBelow(
      'leniency.yaml',
      'guides',
      `  - id: rehearsal-${place}
    title: 新的讲解${mark}
    summary: 新的讲解说什么
    icon: check
    tells: [新的讲解说的是啥${mark}]
    statements:
      - text: 不予处罚不是说做得对。依法不予处罚的，机关应当教育当事人。
        cites: [行政处罚法 第33条]
`,
      place,
    ),
  exemption: (pack, place, mark) => {
    const item = (id: string) => `  - id: ${id}
    kind: correct-first
    breach: 摊子没有收拾${mark}
    correction: 把摊子收拾好
    refused: 不改的，可以处罚
    department: 综合执法部门
    who: [stall]
    cites: [行政处罚法 第28条]

`
    pack.insertBelow('exemptions/general.yaml', 'items', item(`rehearsal-${place}`), place)
    pack.write(
      `exemptions/rehearsal-${place}.yaml`,
      `field: 新的领域${mark}\nitems:\n${item(`rehearsal-field-${place}`)}`,
    )
  },
  act: (pack, place, mark) => {
    pack.insertBelow(
      'everyday.yaml',
      'acts',
      `  - id: rehearsal-${place}
    option: 摊子没有收拾${mark}
    says: [没收摊${mark}]
    tells: [收摊的时候忘了拾掇${mark}]
    verdict: depends
    title: 先收拾好
    why:
      - {text: 机关应当责令当事人改正。, cites: [行政处罚法 第28条]}
    next:
      - {text: 今天就收拾。, advice: true}
`,
      place,
    )
    // The first question that has room for one more.
    pack.edit('everyday.yaml', (text) =>
      text.replace(/(?<=^ {4}acts: \[)(?!(?:[^\],]*,){8})/m, () => `rehearsal-${place}, `),
    )
  },
  hotline: (pack, place, mark) =>
    pack.insert(
      'hotlines.yaml',
      `- number: "${place === 'first' ? '96001' : '96002'}"
  name: 新的热线${mark}
  use: 有话就打${mark}
  home: true
  cites: [网页 hotline-12345-report]
`,
      place,
    ),
}

function say(pack: PackFiles, tree: string, saying: string, place: Place): void {
  pack.insertBelow(
    'sayings.yaml',
    'sayings',
    `  - id: rehearsal-${tree}-${place}
    says: [${saying}]
    writes: [民间纠纷]
    reason:
      text: 法律里写作“民间纠纷”。
      cites: [人民调解法 第2条]
    first: [triage:${tree}]
`,
    place,
  )
}

function lesson(id: string, mark: string): string {
  return `id: ${id}
title: 新的一课${mark}
summary: 新的一课讲什么
covers: []
cards:
  - { kind: what, heading: 不收钱${mark}, text: 人民调解委员会调解，不收任何费用。, cites: [人民调解法 第4条] }
  - { kind: me, heading: 可以不愿意, text: 一方明确拒绝的，不得调解。, today: true, cites: [人民调解法 第17条] }
  - { kind: do, heading: 谈成了写下来, text: 谈成的约定叫${mark}，可以写下来。, cites: [人民调解法 第28条] }
  - { kind: note, heading: 要照着做, text: 协议有法律约束力，应当照着做。, cites: [人民调解法 第31条] }
`
}

function story(id: string, mark: string): string {
  const panel = (name: string, text: string, ...more: string[]) =>
    [
      `  - id: ${name}`,
      '    place: courtyard',
      '    people:',
      '      - { who: li, face: calm }',
      '    lines:',
      `      - { text: ${text} }`,
      ...more.map((line) => `    ${line}`),
    ].join('\n')
  const rule = ['rule:', '  text: 一方明确拒绝的，不得调解。', '  cites: [人民调解法 第17条]']
  const choose = (one: string, other: string) => [
    'ask: 怎么办？',
    'choices:',
    `  - { id: ${one}, text: 先谈一谈, picture: handshake, to: ${one} }`,
    `  - { id: ${other}, text: 先放一放, picture: house, to: ${other} }`,
  ]
  const ending = (title: string, outcome: string) => [...rule, `ending: { title: ${title}, outcome: ${outcome} }`]
  return `id: ${id}
title: 新的故事${mark}
summary: 新的故事说什么
trees: [neighbours]
questions: [land-short-help, land-arbitrate-first]
panels:
${[
  panel('start', '两家吵了起来。', ...choose('talk', 'wait')),
  panel('talk', '坐下来谈。', ...rule, 'to: again'),
  panel('wait', '过了三天。', ...rule, 'to: again'),
  panel('again', '又碰面了。', ...choose('settle', 'leave')),
  panel('settle', '谈成了。', ...rule, 'to: home'),
  panel('home', '各自回家。', ...ending('谈成了', 'good')),
  panel('leave', '谁也不理谁。', ...ending('没有谈成', 'lost')),
].join('\n\n')}
`
}

function channel(id: string, mark: string): string {
  return `- id: ${id}
  name: 新的渠道${mark}
  level: county
  summary: { text: 帮双方自愿谈成协议。, cites: [人民调解法 第2条] }
  call: { number: "12348", text: 问调解去哪里申请, advice: true }
  exists: { text: 法律规定设立人民调解委员会。, cites: [人民调解法 第8条] }
  can:
    - { text: 你可以去申请。, cites: [人民调解法 第17条] }
  cannot:
    - { text: 一方明确拒绝的，不得调解。, cites: [人民调解法 第17条] }
  cost: { text: 不收任何费用。, cites: [人民调解法 第4条] }
  bring:
    - { text: 合同、照片。, advice: true }
  after:
    - { text: 谈成的协议应当照着做。, cites: [人民调解法 第31条] }
  deadlines: []
  forms: []
  hotlines: ["12345"]
`
}

function tree(id: string, title: string, channelId: string): string {
  return `id: ${id}
title: ${title}
summary: 新的一类问什么
icon: handshake
picture: handshake
start: first
questions:
  first:
    text: 对方愿意谈吗？
    options:
      - { id: "yes", text: 愿意, to: talk }
      - { id: "no", text: 不愿意, to: talk }
outcomes:
  talk:
    title: 先谈一谈
    answer: { text: 愿意谈就去申请调解。, cites: [人民调解法 第17条] }
    call: { number: "12348", text: 问调解去哪里申请, advice: true }
    channel: ${channelId}
    why:
      - { text: 双方自愿谈成协议。, cites: [人民调解法 第2条] }
    steps:
      - { text: 你可以去申请调解。, cites: [人民调解法 第17条] }
    alternatives: []
    cannot: []
    bring:
      - { text: 照片、身份证。, advice: true }
    deadlines: []
    deadlineNote: { text: 随时都可以去申请。, cites: [人民调解法 第17条] }
    forms: []
`
}

function question(id: string, place: Place): string {
  const stem =
    place === 'first' ? '跑来劝和的人伸手要路费，给多少才合适？' : '请调解员写一份约定，纸笔钱和功夫钱怎么算？'
  return `  - id: ${id}
    kind: single
    difficulty: 1
    stem: ${stem}
    options:
      - { text: 收十块钱的跑腿费, why: 调解不收任何费用。 }
      - { text: 一分钱也不收, right: true, why: 调解不收任何费用。 }
      - { text: 看他跑了多远的路, why: 调解不收任何费用。 }
    explanation: 人民调解委员会调解，不收任何费用，跑腿费也不行。
    cites: [人民调解法 第4条]
    lesson: mediation-basics
    tree: neighbours

`
}

const topicQuestions = {
  first: [
    ['村里调解谈成的约定，一定要写在纸上才算数。', false],
    ['说和到一半，我可以要求停下来。', true],
    ['调解员可以由我自己挑。', true],
    ['劝架的人拦着不让告状，这样不行。', true],
    ['谈好的事情，过后随便反悔都没关系。', false],
    ['请亲戚朋友一起来劝，双方同意就行。', true],
    ['调解一定要当着全村人的面。', false],
    ['当事人要如实说清楚是怎么回事。', true],
    ['居委会里也设有调解的组织。', true],
    ['劝不成的话，就没有别的路了。', false],
  ],
  last: [
    ['院墙的事，只有镇上才能管。', false],
    ['一边不想谈，另一边能逼着谈。', false],
    ['约定谈成以后，双方应当照着办。', true],
    ['说和的人向我要烟酒，我得给。', false],
    ['为约定又吵起来，还能去打官司。', true],
    ['悄悄地谈，不公开，也是可以要求的。', true],
    ['调解得先交押金。', false],
    ['没有人申请，调解员也能主动上门。', true],
    ['司法确认只要一家去法院就够。', false],
    ['口头说定的也行，由调解员记下。', true],
  ],
} as const

function judge(id: string, stem: string, right: boolean): string {
  return `  - id: ${id}
    kind: judge
    difficulty: 1
    stem: ${stem}
    options:
      - { text: 对, ${right ? 'right: true, ' : ''}why: 法律就是这么说的。 }
      - { text: 错, ${right ? '' : 'right: true, '}why: 法律就是这么说的。 }
    explanation: 自愿谈、如实说，谈成了照着做，谈不成还有别的路。
    cites: [人民调解法 第3条, 人民调解法 第17条]
    lesson: mediation-basics
`
}
