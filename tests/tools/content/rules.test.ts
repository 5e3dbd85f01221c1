import { changed, fullPack } from './full-pack'
import { problemsIn } from './small-pack'

const form = 'forms/wall-application.yaml'
const quiz = 'questions/fines.yaml'
const tree = 'triage/wall.yaml'
const office = {
  'channels.yaml': `${fullPack['channels.yaml']}${(fullPack['channels.yaml'] ?? '').replace('id: village', 'id: office').replace('村调解委员会', '镇司法所')}`,
}

/** What a writer would otherwise learn from a red test: file, what is changed, and what is said with the line. */
const slips: [name: string, passage: string, replacement: string, message: string][] = [
  // Holidays
  [
    'holidays.yaml',
    'to: 2026-01-03',
    'to: 2025-12-31',
    '第4行：元旦的 to（2025-12-31）早于 from（2026-01-01）：放假从 from 到 to',
  ],
  ['holidays.yaml', 'to: 2026-02-23', 'to: 2027-02-23', '第5行：春节的 2027-02-23 不在 2026 年：对照通知改年份'],
  ['holidays.yaml', 'from: 2026-01-01', 'from: 2025-01-01', '第4行：元旦的 2025-01-01 不在 2026 年：对照通知改年份'],
  ['holidays.yaml', 'from: 2026-02-15', 'from: 2026-01-03', '第5行：春节和第4行的元旦重叠：对照通知改日子'],
  [
    'holidays.yaml',
    'from: 2026-01-01, to: 2026-01-03',
    'from: 2026-04-04, to: 2026-04-06',
    '第5行：春节要排在第4行的元旦前面：按日子从早到晚写',
  ],
  [
    'holidays.yaml',
    '[2026-01-04, ',
    '[2026-01-05, ',
    '第6行：2026年1月5日（周一）本来就上班：workdays 只写调休上班的周末',
  ],
  ['holidays.yaml', '[2026-01-04, ', '[2025-01-04, ', '第6行：2025-01-04 不在 2026 年：对照通知改年份'],
  [
    'holidays.yaml',
    '[2026-01-04, ',
    '[2026-01-03, ',
    '第6行：2026-01-03 在元旦放假的日子里，不能又是上班的日子：对照通知留一个',
  ],
  [
    'holidays.yaml',
    '[2026-01-04, 2026-02-14]',
    '[2026-02-14, 2026-01-04]',
    '第6行：2026-01-04 要排在 2026-02-14 前面：按日子从早到晚写',
  ],
  [
    'holidays.yaml',
    '  workdays: [2026-01-04, 2026-02-14]',
    '  workdays: []\n- { year: 2025, source: hotline-page, holidays: [{ name: 元旦, from: 2025-01-01, to: 2025-01-01 }], workdays: [] }',
    '第7行：2025 年要排在 2026 年前面：按年份从早到晚写',
  ],
  // Deadlines
  ['deadlines.yaml', '期间是3年', '期间是三年', ''],
  [
    'deadlines.yaml',
    '{ count: 3, unit: year }',
    '{ count: 2, unit: year }',
    '第7行：rule 的话里没有“2年”：period 和 rule 对不上，对照条文改一个',
  ],
  [
    'deadlines.yaml',
    '{ count: 3, unit: year }',
    '{ count: 3, unit: month }',
    '第7行：rule 的话里没有“3个月”：period 和 rule 对不上，对照条文改一个',
  ],
  [
    'deadlines.yaml',
    '期间是3年',
    '期间是3个工作日',
    '第7行：rule 的话里没有“3年”：period 和 rule 对不上，对照条文改一个',
  ],
  [
    'deadlines.yaml',
    'late: [{ text: 也可以谈。, cites: [行政处罚法 第33条] }]',
    'late: []',
    '第13行：有 period，就要写 late：过了期限还能做什么',
  ],
  ['deadlines.yaml', 'start: 哪天知道墙歪了', "start: ''", '第6行：有 period，就要写 start：从哪一天数起'],
  [
    'deadlines.yaml',
    'period: { count: 3, unit: year }',
    'period: null',
    "第6行：period 是 null（没有期限），start 要写 ''",
  ],
  [
    'deadlines.yaml',
    'period: { count: 3, unit: year }',
    'period: null',
    '第13行：period 是 null（没有期限），late 要写 []',
  ],
  ['deadlines.yaml', 'kind: limitation', 'kind: wait', '第5行：kind 是 wait 的，要写 next：等满了可以做什么'],
  ['deadlines.yaml', 'counting: civil', 'next: 去告\n  counting: civil', '第8行：只有 kind 是 wait 的才写 next'],
  [
    'deadlines.yaml',
    'kind: protection',
    'kind: appeal',
    '第12行：wall-20y 不是最长的期限：outer 里只写 kind 是 protection 的',
  ],
  [
    'deadlines.yaml',
    'outer: [wall-20y]',
    'outer: []',
    '第14行：没有一条期限的 outer 写到 wall-20y：写上，用不着就删掉',
  ],
  [
    'deadlines.yaml',
    'text: 期间是3年。, cites: [行政处罚法 第33条]',
    'text: 早点去，别拖。, advice: true',
    '第9行：rule 要有出处：期限是哪一条定的',
  ],
  // Channels and trees
  [
    'channels.yaml',
    'text: 不收钱。, cites: [行政处罚法 第33条]',
    'text: 带上零钱。, advice: true',
    '第9行：cost 要有出处：收不收钱，是哪里说的',
  ],
  [tree, '带照片。', '带身份证。', '第25行：“带身份证。”渠道 village 的 bring 里已经说了，这里删掉'],
  [tree, '不能强拆。', '不能罚。', '第24行：“不能罚。”渠道 village 的 cannot 里已经说了，这里删掉'],
  [tree, 'deadlines: [wall-3y]', 'deadlines: []', '第14行：talk 要写 deadlines，没有期限就写 deadlineNote 和出处'],
  // Forms
  [form, 'id: agent', 'id: ordinal', '第15行：ordinal 不能作栏目的名字，请换一个英文词'],
  [form, 'id: agent', 'id: constructor', '第15行：constructor 不能作栏目的名字，请换一个英文词'],
  [form, 'id: agent', 'id: toString', '第15行：toString 不能作栏目的名字，请换一个英文词'],
  [form, 'id: walls', 'id: valueOf', '第16行：valueOf 不能作步骤的名字，请换一个英文词'],
  [form, '申请人（签名）：', '申请人签名', '第31行：签名的一行要以冒号“：”结尾，名字签在后面'],
  [
    form,
    '  - { kind: signature, lines: [申请人（签名）：] }\n',
    '',
    '第22行：没有签名的地方：加一行 { kind: signature, lines: [申请人（签名）：] }',
  ],
  [
    form,
    'kind: text, label: 墙',
    'kind: date, label: 墙, month: true',
    '第21行：只记得月份也行的日期，hint 里说可以只“写到月”，同时写 month: true；不行的都不写',
  ],
  [
    form,
    'kind: text, label: 墙',
    'kind: date, label: 墙, hint: 记不清就写到月',
    '第21行：只记得月份也行的日期，hint 里说可以只“写到月”，同时写 month: true；不行的都不写',
  ],
  // Icons
  [
    'topics.yaml',
    'icon: store',
    'icon: shop',
    '第4行：icon 没有“shop”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去',
  ],
  [
    tree,
    'icon: house',
    'icon: wall',
    '第4行：icon 没有“wall”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去',
  ],
  [
    quiz,
    'icon: scale',
    'icon: scales',
    '第4行：icon 没有“scales”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去，是不是想写 scale',
  ],
  [
    'leniency.yaml',
    'icon: check',
    'icon: tick',
    '第7行：icon 没有“tick”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去',
  ],
  [
    'credit.yaml',
    'icon: check',
    'icon: tick',
    '第6行：icon 没有“tick”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去',
  ],
  [
    'credit.yaml',
    'icon: footprints',
    'icon: feet',
    '第19行：icon 没有“feet”这个图标，屏幕上会是空的：从 src/ui/icon/icon-names.ts 里选，要新的先加进去',
  ],
  // Questions
  [quiz, '这样还罚吗？', '下列哪个对？', '第12行：stem 不要写“下列”这样的考试话：像问邻居那样直接问'],
  [quiz, '加倍地罚', '以上都不对', '第16行：text 不要写“以上都”这样的选项：每个选项各说一件事'],
  [quiz, '加倍地罚', '3000元以上5000元以下', ''],
  [quiz, '不罚就是没有错。', '这样还罚他吗？', `第24行：和 fines-first（第12行）问得差不多，换一个问法`],
  // 不罚轻罚
  [
    'leniency.yaml',
    '及时改正，不予处罚。',
    '改了就好。',
    '第24行：verdict 是 exempt 的，why 第一句要有法律的字眼“不予处罚”，没有就改 verdict',
  ],
  [
    'leniency.yaml',
    'verdict: exempt',
    'verdict: may',
    '第24行：verdict 是 may 的，why 第一句要有法律的字眼“可以不予”，没有就改 verdict',
  ],
  [
    'leniency.yaml',
    'verdict: exempt',
    'verdict: lighter',
    '第24行：verdict 是 lighter 的，why 第一句要有法律的字眼“应当从轻或者减轻”，没有就改 verdict',
  ],
  ['everyday.yaml', '先搬开。', '你不会被罚。', '第19行：不能写“你不会被罚”：罚不罚由执法机关定，只说法律怎么规定'],
  [
    'everyday.yaml',
    'verdict: correct-first',
    'verdict: may',
    '第23行：verdict 是 may 的，why 第一句要有法律的字眼“可以不予”，没有就改 verdict',
  ],
  [
    'everyday.yaml',
    'acts: [sign, licence]',
    'acts: [sign, sign2]',
    '第9行：没有 sign2 这个问题或结果，是不是想写 sign',
  ],
  ['everyday.yaml', '  shop:\n', '  fixed:\n', '第9行：换个名字：leniency.yaml 的第一问也叫 fixed，链接分不清是哪一个'],
  ['everyday.yaml', '  - id: licence', '  - id: none', '第20行：换个 id：none 是“都不是”的名字'],
  ['exemptions/shop.yaml', '    refused: 不搬的，罚50元。\n', '', '第3行：correct-first 的要写 refused：不改会怎样'],
  ['exemptions/shop.yaml', 'kind: correct-first', 'kind: exempt', '第8行：exempt 的没有 refused'],
  ['leniency.yaml', '讲给机关听。', '你不会被罚。', '第27行：不能写“你不会被罚”：罚不罚由执法机关定，只说法律怎么规定'],
  [
    'leniency.yaml',
    '罚不罚，由机关决定。',
    '你肯定不会罚。',
    '第14行：不能写“你肯定不会罚”：罚不罚由执法机关定，只说法律怎么规定',
  ],
  // Numbers found in print
  [
    'found-contacts.yaml',
    'channels: [village]',
    'channels: [villages]',
    '第1行：没有 villages 这个渠道，是不是想写 village',
  ],
  ['found-contacts.yaml', '"371525001"', '"371525002"', '第1行：townships.yaml 里没有 371525002'],
  [
    'found-contacts.yaml',
    '网页 printed-report',
    '网页 hotline-page',
    '第1行：sources.yaml 里 hotline-page 没有 publishedOn：电话是哪天登的，要告诉读者',
  ],
  ['sources.yaml', 'id: licensing-law', 'id: constructor', '第12行：id 的写法不对：constructor，照旁边同一栏的样子写'],
]

test.each(slips)('%s: %s → %s', (name, passage, replacement, message) => {
  const problems = problemsIn(changed(name, passage, replacement))
  if (message === '') expect(problems).toEqual([])
  else expect(problems).toContain(`${name} ${message}`)
})

test('a channel that no way leads to is complained of, unless a tree cannot be read', () => {
  const told =
    'channels.yaml 第15行：没有一条路走到 office：在 triage 的结果里写进 channel 或者 alternatives，用不着就删掉'
  expect(problemsIn({ ...fullPack, ...office })).toEqual([told])
  expect(problemsIn({ ...changed(tree, 'title: 墙', 'title: ""'), ...office })).toEqual([
    `${tree} 第2行：title 不能空着`,
  ])
})

test('a page of a form asks at most five things', () => {
  const more = ['one', 'two', 'three', 'four']
    .map((id) => `      - { id: ${id}, kind: text, label: 又一样${id} }\n`)
    .join('')
  const asked = changed(form, '      - { id: agent', `${more}      - { id: agent`)
  asked[form] = (asked[form] ?? '').replace('申请人：{name}', '申请人：{name}{one}{two}{three}{four}')
  expect(problemsIn(asked)).toEqual([
    `${form} 第9行：“你是谁”一页要问 6 样，最多 5 样：在中间一栏写 page，从它起另开一页`,
  ])
})
