import { goodPack } from './small-pack'

const said = (text: string) => `{ text: ${text}, cites: [行政处罚法 第33条] }`

const lines = (text: string, ...more: string[]) => [text, ...more].join('\n')

/** One in each area. */
const trees = { hall: '堂屋', wage: '工钱', wall: '墙', debt: '债', hurt: '伤', paper: '证' }

const tree = (id: string, title: string) =>
  lines(
    `id: ${id}`,
    `title: ${title}`,
    'summary: 墙的事',
    'icon: house',
    'picture: house',
    'start: what',
    'questions:',
    '  what:',
    '    text: 什么事？',
    '    options:',
    '      - { id: high, text: 太高, to: talk }',
    '      - { id: low, text: 太矮, to: talk }',
    'outcomes:',
    '  talk:',
    '    title: 先谈',
    `    answer: ${said('先跟邻居谈。')}`,
    '    call: { number: "12345", text: 问谁来管, advice: true }',
    '    channel: village',
    `    why: [${said('邻居要让一让。')}]`,
    `    steps: [${said('先去谈。')}]`,
    `    cases: [${said('墙要倒的先躲开。')}]`,
    '    alternatives:',
    `      - { channel: village, when: ${said('谈不拢再去。')} }`,
    `    cannot: [${said('不能强拆。')}]`,
    `    bring: [${said('带照片。')}]`,
    '    deadlines: [wall-3y]',
    '    forms: [wall-application]',
    '    discreet: ["12345"]',
    'discreet: ["12345"]',
    '',
  )

/** `goodPack` with every file a pack may have, and something in every list of every file. */
export const fullPack: Readonly<Record<string, string>> = {
  ...goodPack,
  'pack.yaml': lines(
    goodPack['pack.yaml'] ?? '',
    'triage: { home: [hall], work: [wage], land: [wall], money: [debt], harm: [hurt], office: [paper] }',
    'quiz: [fines]',
    'stories: [shop-sign]',
    '',
  ),
  'sources.yaml': lines(
    goodPack['sources.yaml'] ?? '',
    '- { id: holiday-notice, kind: notice, title: 放假安排的通知, url: https://example.org/holidays, accessedOn: 2026-11-23 }',
    '- id: old-law',
    '  kind: law',
    '  title: 旧的办法',
    '  articles: 9',
    '  checkedOn: 2026-11-30',
    '  standing: superseded-in-part',
    '  readAgainst: { source: penalty-law, articles: [3] }',
    '',
  ),
  'lessons/small-slip.yaml': lines(
    goodPack['lessons/small-slip.yaml'] ?? '',
    'leads: { trees: [wall], deadline: wall-3y, form: wall-application }',
    '',
  ),
  'lessons/ask-first.yaml': (goodPack['lessons/ask-first.yaml'] ?? '')
    .replace(
      'text: 条件应当公示。,',
      'text: 条件应当公示。, figure: { type: count, items: [{ label: 条件, value: "3", unit: 项 }] },',
    )
    .replace(
      'text: 县里在改。,',
      'text: 县里在改。, figure: { type: flow, steps: [{ label: 先问 }, { label: 再办 }] },',
    ),
  'pictures.yaml': lines(
    'banner: { height: 200, background: orchard, items: [{ part: pear }] }',
    'scenes:',
    '  - id: talk',
    '    alt: 两个人说话。',
    '    for: [small-slip]',
    '    background: room',
    '    items: [{ who: wang, face: calm, wears: [coat] }, { rect: [1, 1, 2, 2], fill: "#17613f" }]',
  ),
  'leniency.yaml': (goodPack['leniency.yaml'] ?? '')
    .replace('lesson: small-slip', 'lesson: small-slip\n    triage: wall\n    tells: [头一回犯会罚不, 改了还罚不]')
    .replace(
      'folk:',
      `inspected:
  - id: visit
    title: 当场
    items: [{ text: 看证件。, advice: true }, { text: 数人数。, advice: true }]
folk:`,
    ),
  'everyday.yaml': `start: trade
otherwise: 都不是
questions:
  trade:
    text: 你是做什么的？
    options:
      - { id: shop, text: 开店的, to: shop }
      - { id: else, text: 别的, to: none }
  shop:
    text: 是哪件事？
    acts: [sign, licence]
acts:
  - id: sign
    option: 招牌摆到了路上
    says: [招牌占路, 灯箱占路]
    verdict: punished
    title: 法律写的是：要罚
    why: [{ text: 要罚。, cites: [行政处罚法 第33条] }, { text: 看轻重。, cites: [行政处罚法 第33条] }]
    next: [{ text: 先搬开。, advice: true }, { text: 拍张照。, advice: true }]
  - id: licence
    option: 执照没挂
    says: [没挂执照]
    verdict: correct-first
    title: 先责令改正
    why: [{ text: 先改。, cites: [行政处罚法 第33条] }]
    next: [{ text: 挂上。, advice: true }]
`,
  'credit.yaml': (goodPack['credit.yaml'] ?? '').replace(
    'triage: []',
    `triage: [{ tree: wall, when: 不服 }]
    picture:
      figure: { type: ladder, steps: [{ label: 村 }, { label: 镇 }] }
      cites: [行政处罚法 第33条]`,
  ),
  'channels.yaml': lines(
    '- id: village',
    '  name: 村调解委员会',
    '  level: village',
    `  summary: ${said('能调解。')}`,
    '  call: { number: "12345", text: 问谁来管, advice: true }',
    `  exists: ${said('村村都有。')}`,
    `  can: [${said('能劝和。')}]`,
    `  cannot: [${said('不能罚。')}]`,
    `  cost: ${said('不收钱。')}`,
    `  bring: [${said('带身份证。')}]`,
    `  after: [${said('签协议。')}]`,
    '  deadlines: [wall-3y]',
    '  forms: [wall-application]',
    '  hotlines: ["12345"]',
    '',
  ),
  'deadlines.yaml': lines(
    '- id: wall-3y',
    '  group: 墙',
    '  title: 墙的时效',
    '  side: reader',
    '  kind: limitation',
    '  start: 哪天知道墙歪了',
    '  period: { count: 3, unit: year }',
    '  counting: civil',
    `  rule: ${said('期间是3年。')}`,
    `  notes: [${said('越早越好。')}]`,
    `  restart: ${said('要过就重新算。')}`,
    '  outer: [wall-20y]',
    `  late: [${said('也可以谈。')}]`,
    '- id: wall-20y',
    '  group: 墙',
    '  title: 墙的最长保护',
    '  side: reader',
    '  kind: protection',
    '  start: 哪天砌的墙',
    '  period: { count: 20, unit: year }',
    '  counting: civil',
    `  rule: ${said('最长二十年。')}`,
    '  notes: []',
    '  restart: null',
    '  outer: []',
    `  late: [${said('只能谈了。')}]`,
    '',
  ),
  'counting.yaml': lines(
    '- id: civil',
    `  nextDay: ${said('当天不算。')}`,
    `  sameDay: ${said('算到对应那天。')}`,
    '  workdays: null',
    `  rolls: ${said('遇上放假往后推。')}`,
    '  mail: null',
    '  closes: null',
    '',
  ),
  'holidays.yaml': lines(
    '- year: 2026',
    '  source: holiday-notice',
    '  holidays:',
    '    - { name: 元旦, from: 2026-01-01, to: 2026-01-03 }',
    '    - { name: 春节, from: 2026-02-15, to: 2026-02-23 }',
    '  workdays: [2026-01-04, 2026-02-14]',
    '',
  ),
  'townships.yaml': '- { id: "371525001", name: 清泉街道, cites: [网页 hotline-page] }\n',
  'found-contacts.yaml':
    '- { id: wall-office, name: 试验办公室, channels: [village], township: "371525001", phone: 0000-1234567, cites: [网页 printed-report] }\n',
  ...Object.fromEntries(Object.entries(trees).map(([id, title]) => [`triage/${id}.yaml`, tree(id, title)])),
  'forms/wall-application.yaml': lines(
    'id: wall-application',
    'title: 调解申请书',
    'channel: village',
    'summary: 请村里来调',
    `intro: [${said('写清楚就行。')}]`,
    'basis:',
    `  who: ${said('要写谁申请。')}`,
    'steps:',
    '  - id: me',
    '    title: 你是谁',
    `    notes: [${said('写真名。')}]`,
    '    fields:',
    '      - { id: name, kind: text, label: 姓名, required: who }',
    '      - { id: kind, kind: choice, label: 身份, options: [{ id: own, text: 本人 }, { id: other, text: 代人 }] }',
    '      - { id: agent, kind: text, label: 替谁, when: { field: kind, is: [other] } }',
    '  - id: walls',
    '    title: 哪面墙',
    '    repeat: { name: 一面墙, min: 1, max: 3 }',
    '    when: { field: kind, is: [own, other] }',
    '    fields:',
    '      - { id: wall, kind: text, label: 墙 }',
    'document:',
    '  - { kind: title, text: 申请书 }',
    "  - { kind: text, text: '申请人：{name}' }",
    "  - { kind: text, text: '替：{agent}', when: { field: kind, is: [other] } }",
    "  - { kind: each, step: walls, blocks: [{ kind: text, text: '墙：{wall}' }] }",
    '  - kind: table',
    '    step: walls',
    '    rows: 2',
    "    columns: [{ title: 号, text: '{number}', width: 1 }, { title: 墙, text: '{wall}', width: 3 }]",
    '  - { kind: signature, lines: [申请人（签名）：] }',
    '  - { kind: attachments, items: [照片] }',
    `notes: [${said('交给村里。')}]`,
    '',
  ),
  'questions/fines.yaml': lines(
    'id: fines',
    'title: 罚款',
    'summary: 小错怎么办',
    'icon: scale',
    'cases:',
    '  - { id: fines-shop, text: 张某开小店，头一回忘了挂证，当天挂上了。 }',
    'questions:',
    '  - id: fines-first',
    '    kind: single',
    '    case: fines-shop',
    '    difficulty: 1',
    '    stem: 这样还罚吗？',
    '    options:',
    '      - { text: 一定要罚, why: 法律不是这样写的。 }',
    '      - { text: 不予处罚, right: true, why: 轻微、改了、没有后果。 }',
    '      - { text: 加倍地罚, why: 没有这样的规定。 }',
    '    explanation: 改了才算数。',
    '    cites: [行政处罚法 第33条]',
    '    lesson: small-slip',
    '  - id: fines-second',
    '    kind: judge',
    '    case: fines-shop',
    '    difficulty: 2',
    '    stem: 不罚就是没有错。',
    '    options:',
    '      - { text: 对, why: 不罚不等于没有错。 }',
    '      - { text: 错, right: true, why: 还要改过来。 }',
    '    explanation: 不予处罚的，也要教育。',
    '    cites: [行政处罚法 第33条]',
    '    lesson: small-slip',
    '',
  ),
  'cast.yaml': lines(
    '- { id: zhang, name: 老张, about: 开小店的 }',
    '- { id: li, name: 李婶, about: 邻居 }',
    '- { id: qin, name: 小秦, about: 执法员 }',
    '',
  ),
  'exemptions/shop.yaml': lines(
    'field: 市场监管',
    'items:',
    '  - id: sign-on-the-road',
    '    kind: correct-first',
    '    breach: 招牌摆到了路上',
    '    conditions: [{ need: any, lines: [没有挡路, 当天搬走] }]',
    '    correction: 把招牌搬回去。',
    '    refused: 不搬的，罚50元。',
    '    department: 城管部门',
    '    who: [shop]',
    '    cites: [行政处罚法 第33条]',
  ),
  'stories/shop-sign.yaml': `id: shop-sign
title: 歪了的招牌
summary: 新招牌挂出来，才想起没有问过。
trees: [wall]
lesson: small-slip
deadline: wall-3y
form: wall-application
questions: [fines-first, fines-second]
season: { from: '12-25', to: '01-05', name: 新年 }
discreet: ['12345']
panels:
  - id: start
    place: shop
    people:
      - { who: zhang, face: concerned, holds: paper }
      - { who: li, face: doubt }
    things: [hammer]
    lines:
      - { text: 老张的招牌挂歪了。 }
      - { who: li, text: 这招牌，问过没有？ }
    ask: 老张怎么办？
    choices:
      - { id: leave, text: 先挂着再说, picture: hourglass-not-done, to: left }
      - { id: take-down, text: 先取下来, picture: hammer, to: taken }

  - id: left
    place: street
    people:
      - { who: qin, face: explaining }
    lines:
      - { who: qin, text: 这招牌要改。 }
    rule:
      text: 轻微、及时改正、没有造成后果，不予处罚。
      cites: [行政处罚法 第33条]
    to: asked

  - id: taken
    place: shop
    people:
      - { who: zhang, face: calm }
    lines:
      - { who: zhang, text: 取下来，去问一问。 }
    rule:
      text: 去问清楚，再挂。
      advice: true
    to: asked

  - id: asked
    place: hall
    people:
      - { who: zhang, face: calm }
      - { who: qin, face: smile }
    lines:
      - { who: qin, text: 写个申请，当天就能办。 }
    ask: 老张写不写？
    choices:
      - { id: write, text: 当场就写, picture: memo, to: done }
      - { id: later, text: 过些天再写, picture: calendar, to: late }
      - { id: never, text: 不写了, picture: no-entry, to: fined }

  - id: done
    place: shop
    people: []
    lines:
      - { text: 招牌端端正正挂上了。 }
    rule:
      text: 条件应当公示。
      cites: [行政许可法 第30条, 行政处罚法 第33条]
    ending: { title: 端端正正, outcome: good }

  - id: late
    place: shop
    people:
      - { who: li, face: smile }
    lines:
      - { text: 过了半个月，才挂上。 }
    rule:
      text: 改了，不予处罚。
      cites: [行政处罚法 第33条]
    ending: { title: 晚了半个月, outcome: mended }

  - id: fined
    place: street
    people:
      - { who: zhang, face: angry }
    lines:
      - { text: 招牌还是歪的。 }
    rule:
      text: 没有改正的，依法处罚。
      cites: [行政处罚法 第33条]
    ending: { title: 白挂了一场, outcome: lost }
`,
  'sayings.yaml': lines(
    'suggestions: [小毛病]',
    'fillers: [请问]',
    'sayings:',
    '  - id: slip',
    '    says: [小毛病, 不 大事]',
    '    writes: [轻微]',
    `    reason: ${said('法律里写作“轻微”。')}`,
    '    first: [lesson:small-slip, guide:minor]',
    '',
  ),
  'spoken/wall.yaml': lines('telling: [墙歪了]', 'usual: [邻居]', 'asked: [墙歪了怎么办]', ''),
  'glossary.yaml': lines(
    '- id: correction',
    '  word: 改正',
    '  aliases: [改好]',
    '  unlike: [更改正]',
    '  means:',
    `    - ${said('把错的改过来。')}`,
    '',
  ),
}

/** A file of `fullPack` with one passage put in place of another, which must be there. */
export function changed(name: string, passage: string, replacement: string): Record<string, string> {
  const text = fullPack[name] ?? ''
  if (!text.includes(passage)) throw new Error(`${name} does not say ${passage}`)
  return { ...fullPack, [name]: text.replace(passage, replacement) }
}
