import { type CountyFile, countyFiles, countyText } from './county-files'
import { readSlipped } from './read-slipped'

/** What was slipped, in which file, the passage and what was written in its place, how many lines below its first, and what is said. */
type Slip = [what: string, file: CountyFile, passage: string, written: string, below: number, message: string]

const slips: Slip[] = [
  [
    'full-width colon',
    'lessons/farm-enforcement.yaml',
    'title: 种地',
    'title：种地',
    0,
    '冒号 ： 要换成半角冒号 :，后面空一格',
  ],
  [
    'full-width colon in the middle',
    'triage/wages.yaml',
    'channel: labour-inspection',
    'channel：labour-inspection',
    0,
    '冒号 ： 要换成半角冒号 :，后面空一格',
  ],
  [
    'full-width colon in braces',
    'forms/complaint-loan.yaml',
    '{ id: court, kind: text',
    '{ id：court, kind: text',
    0,
    '冒号 ： 要换成半角冒号 :，后面空一格',
  ],
  [
    'full-width comma between citations',
    'questions/family.yaml',
    'cites: [民法典 第1077条, 婚',
    'cites: [民法典 第1077条，婚',
    0,
    '逗号 ， 要换成半角逗号 ,，后面空一格',
  ],
  [
    'full-width comma between ids',
    'pack.yaml',
    'quiz: [family, elderly',
    'quiz: [family，elderly',
    0,
    '逗号 ， 要换成半角逗号 ,，后面空一格',
  ],
  [
    'full-width comma between fields',
    'report.yaml',
    '{ key: 一(一)1, title',
    '{ key: 一(一)1，title',
    0,
    '逗号 ， 要换成半角逗号 ,，后面空一格',
  ],
  [
    'full-width comma between groups',
    'forms/complaint-loan.yaml',
    'text: 男 }, {',
    'text: 男 }，{',
    0,
    '逗号 ， 要换成半角逗号 ,，后面空一格',
  ],
  [
    'full-width space in front',
    'lessons/farm-enforcement.yaml',
    '  - kind: me\n    heading: 打药',
    '  - kind: me\n\u3000\u3000heading: 打药',
    1,
    '这里是全角空格，换成半角空格',
  ],
  [
    'full-width space in a citation',
    'places.yaml',
    '报告 一(四)4, 报告 一]',
    '报告\u3000一(四)4, 报告 一]',
    0,
    '这里是全角空格，换成半角空格',
  ],
  ['full-width quotes', 'hotlines.yaml', '"12348"', '＂12348＂', 0, '引号 ＂ 要换成半角引号 "'],
  ['smart quotes from Word', 'townships.yaml', '"371525001"', '“371525001”', 0, '引号 “ ” 要换成半角引号 "'],
  [
    'smart single quotes from Word',
    'forms/complaint-loan.yaml',
    "'本起诉状副本{count:defendants}份'",
    '‘本起诉状副本{count:defendants}份’',
    0,
    "引号 ‘ ’ 要换成半角引号 '",
  ],
  [
    'full-width brackets',
    'lessons/farm-enforcement.yaml',
    'covers: [farm-enforcement, combined-enforcement]',
    'covers: 【farm-enforcement, combined-enforcement】',
    0,
    '括号 【 】 要换成半角括号 [ ]',
  ],
  [
    'full-width braces',
    'deadlines.yaml',
    'period: { count: 1, unit: year }',
    'period: ｛ count: 1, unit: year ｝',
    0,
    '括号 ｛ ｝ 要换成半角括号 { }',
  ],
  ['full-width hash', 'topics.yaml', '# 学法', '＃ 学法', 0, '井号 ＃ 要换成半角井号 #，后面空一格'],
  [
    'full-width dash',
    'channels.yaml',
    '- id: village-mediation',
    '－ id: village-mediation',
    0,
    '横线 － 要换成半角横线 -，后面空一格',
  ],
  ['dash of Word', 'sayings.yaml', '\n  - id', '\n  — id', 1, '横线 — 要换成半角横线 -，后面空一格'],
  ['full-width digits', 'sources.yaml', 'articles: 119', 'articles: １１９', 0, '字母和数字是全角的，换成半角的'],
  [
    'full-width hyphens in a date',
    'sources.yaml',
    'version: 2021-06-10',
    'version: 2021－06－10',
    0,
    '横线 － 要换成半角横线 -，后面空一格',
  ],
  ['tab in front', 'triage/wages.yaml', '  who:\n    text', '  who:\n\u0009text', 1, '这里是 Tab，换成空格'],
  ['tab in between', 'counting.yaml', '- id: civil', '- id:\u0009civil', 0, '这里是 Tab，换成空格'],
  ['no closing quote', 'hotlines.yaml', '"12345"', '"12345', 0, '引号 " 有头没有尾，补上收尾的 "'],
  ['no opening quote', 'hotlines.yaml', '"110"', '110"', 0, '引号 " 有尾没有头，补上开头的 "'],
  [
    'no quotes',
    'townships.yaml',
    '"371525002"',
    '371525002',
    0,
    'id 应当是文字：加上引号，写成 "371525002"（数字开头有 0 的照原样写）',
  ],
  [
    'quotes inside words',
    'questions/family.yaml',
    '十天\n        why: 这',
    '"十天"左右\n        why: 这',
    0,
    '话里的引号用“”',
  ],
  [
    'no closing bracket',
    'triage/wages.yaml',
    'cites: [劳动合同法 第85条]',
    'cites: [劳动合同法 第85条',
    0,
    '方括号 [ ] 不成对，这里少了 ]，补上',
  ],
  ['no opening bracket', 'glossary.yaml', 'aliases: [', 'aliases: ', 0, '方括号 [ ] 不成对，这里少了 [，补上'],
  [
    'no brackets at all',
    'lessons/farm-enforcement.yaml',
    'cites: [农产品质量安全法 第29条]',
    'cites: 农产品质量安全法 第29条',
    0,
    'cites 应当是一个列表，写成 [第一个, 第二个]，或者每行一个、前面写“- ”',
  ],
  [
    'no closing brace',
    'triage/wages.yaml',
    '老板算谁的人, to: relation }',
    '老板算谁的人, to: relation',
    0,
    '花括号 { } 不成对，这里少了 }，补上',
  ],
  ['no opening brace', 'report.yaml', '- { key: 一(二)1', '- key: 一(二)1', 0, '花括号 { } 不成对，这里少了 {，补上'],
  [
    'one space too many',
    'lessons/farm-enforcement.yaml',
    '    today: true',
    '     today: true',
    0,
    '这一行前面多了 1 个空格，应当空 4 个',
  ],
  [
    'two spaces too few',
    'questions/family.yaml',
    '    lesson: mediation-basics\n    tree',
    '  lesson: mediation-basics\n    tree',
    0,
    '这一行前面少了 2 个空格，应当空 4 个',
  ],
  [
    'one space too few before a dash',
    'triage/wages.yaml',
    '      - text: 到人社部门投诉',
    '     - text: 到人社部门投诉',
    0,
    '这一行前面少了 1 个空格，应当空 6 个',
  ],
  [
    'a whole group too far right',
    'deadlines.yaml',
    '  rule:\n    text: 劳动',
    '    rule:\n    text: 劳动',
    0,
    '这一行前面多了 2 个空格，应当空 2 个',
  ],
  ['no space after a colon', 'topics.yaml', 'icon: store', 'icon:store', 0, '冒号 : 后面少了空格，写成“: ”'],
  ['no space after a dash', 'topics.yaml', '- leniency-list', '-leniency-list', 0, '横线 - 后面少了空格，写成“- ”'],
  [
    'no colon',
    'lessons/farm-enforcement.yaml',
    'heading: 用药',
    'heading 用药',
    0,
    '栏目名 heading 后面少了冒号，写成“heading: ”',
  ],
  ['no dash', 'questions/family.yaml', '      - text: 二十天', '        text: 二十天', 0, '行首少了横线，写成“- ”'],
  [
    'field twice',
    'pack.yaml',
    'edition: ',
    'title: 冠县普法\nedition: ',
    0,
    '同一个栏目写了两次，删掉一个；是新的一条，前面写“- ”',
  ],
  [
    'colon and space in words',
    'triage/wages.yaml',
    'title: 在职欠薪，先投诉',
    'title: 在职欠薪: 先投诉',
    0,
    '话里的冒号要用全角的“：”，不然整句加引号',
  ],
  [
    'hash in words',
    'channels.yaml',
    'text: 不收任何费用。',
    'text: 不收 #任何费用。',
    0,
    '# 和它后面的字都会丢掉：是正文的，整句加引号；是批注的，# 前面空两格、后面空一格',
  ],
  ['at sign in front', 'leniency.yaml', 'title: ', 'title: @', 0, "一句话不能以 @ 开头，整句加引号，写成 '……'"],
  [
    'asterisk in front',
    'lessons/leniency-list.yaml',
    'summary: ',
    'summary: *',
    0,
    "一句话不能以 * 开头，整句加引号，写成 '……'",
  ],
  ['ampersand in front', 'credit.yaml', 'title: ', 'title: &', 0, "一句话不能以 & 开头，整句加引号，写成 '……'"],
  [
    'exclamation mark in front',
    'forms/evidence-list.yaml',
    'title: ',
    'title: !',
    0,
    "一句话不能以 ! 开头，整句加引号，写成 '……'",
  ],
  ['bar in front', 'questions/family.yaml', 'title: ', 'title: |', 0, "一句话不能以 | 开头，整句加引号，写成 '……'"],
  ['greater sign in front', 'glossary.yaml', 'word: ', 'word: >', 0, "一句话不能以 > 开头，整句加引号，写成 '……'"],
  ['bracket in front', 'holidays.yaml', 'name: 元旦', 'name: [元]旦', 0, "一句话不能以 [ 开头，整句加引号，写成 '……'"],
  ['percent in front', 'sayings.yaml', 'text: ', 'text: %', 0, "一句话不能以 % 开头，整句加引号，写成 '……'"],
  ['yes for true', 'lessons/farm-enforcement.yaml', 'today: true', 'today: yes', 0, 'today 只能是 true'],
  [
    'leading zero',
    'hotlines.yaml',
    '"12348"',
    '012348',
    0,
    'number 应当是文字：加上引号，写成 "12348"（数字开头有 0 的照原样写）',
  ],
  [
    'zero-width space',
    'places.yaml',
    '法治长廊',
    '法治\u200b长廊',
    0,
    '这里有看不见的字符（U+200B），删掉它，不行就把这一行重新打一遍',
  ],
  [
    'control character',
    'report.yaml',
    '放管服改革',
    '放管服\u0008改革',
    0,
    '这里有看不见的字符（U+0008），删掉它，不行就把这一行重新打一遍',
  ],
  [
    'no-break space',
    'credit.yaml',
    'guides:\n  - id',
    'guides:\n \u00a0- id',
    1,
    '这里是特殊的空格（U+00A0），换成半角空格',
  ],
  [
    'broken line',
    'lessons/farm-enforcement.yaml',
    '有的是群众举报、',
    '有的是群众举报、\n',
    1,
    '一句话断成了两行，接到上一行的后面，写在一行里',
  ],
  [
    'two documents',
    'lessons/leniency-list.yaml',
    'cards:',
    '---\ncards:',
    0,
    '--- 或者 ... 把文件分成了两份：删掉这一行，另一份写进自己的文件',
  ],
  [
    'impossible day',
    'sources.yaml',
    'publishedOn: 2024-03-19',
    'publishedOn: 2026-02-30',
    0,
    'publishedOn：没有 2026-02-30 这一天，换成对的日子',
  ],
  [
    'impossible month',
    'holidays.yaml',
    'from: 2008-02-06',
    'from: 2026-13-01',
    0,
    'from：没有 2026-13-01 这一天，换成对的日子',
  ],
  [
    'impossible workday',
    'holidays.yaml',
    'workdays: [2007-12-29',
    'workdays: [2007-02-29',
    0,
    'workdays：没有 2007-02-29 这一天，换成对的日子',
  ],
  [
    'impossible day of a version',
    'sources.yaml',
    'version: 2021-06-10',
    'version: 2021-06-31',
    0,
    'version：没有 2021-06-31 这一天，换成对的日子',
  ],
  [
    'date with dots',
    'sources.yaml',
    'checkedOn: 2026-11-30',
    'checkedOn: 2026.11.30',
    0,
    'checkedOn 要写成 2026-01-05 这样，是不是想写 2026-11-30',
  ],
  [
    'date in Chinese',
    'holidays.yaml',
    'to: 2008-02-12',
    'to: 2008年2月12日',
    0,
    'to 要写成 2026-01-05 这样，是不是想写 2008-02-12',
  ],
  [
    'misspelt field',
    'forms/complaint-loan.yaml',
    'summary: ',
    'sumary: ',
    0,
    '不认识的栏目 sumary，是不是想写 summary',
  ],
  [
    'capital field',
    'questions/family.yaml',
    'questions:',
    'Questions:',
    0,
    '不认识的栏目 Questions，是不是想写 questions',
  ],
  [
    'misspelt choice',
    'deadlines.yaml',
    'side: reader',
    'side: raeder',
    0,
    'side 只能是 reader、office，是不是想写 reader',
  ],
  [
    'misspelt kind of card',
    'lessons/farm-enforcement.yaml',
    'kind: what',
    'kind: waht',
    0,
    'kind 只能是 what、me、do、case、note，是不是想写 what',
  ],
  [
    'capitals in an id',
    'topics.yaml',
    'id: business',
    'id: Business',
    0,
    'id 的写法不对：Business，是不是想写 business',
  ],
  [
    'misspelt kind of source',
    'sources.yaml',
    'kind: law',
    'kind: laws',
    0,
    'kind 只能是 report、law、notice、web，是不是想写 law',
  ],
  [
    'misspelt block of a paper',
    'forms/complaint-loan.yaml',
    'kind: heading',
    'kind: heding',
    0,
    'kind 只能是 title、heading、text、item、addressee、long、each、table、signature、attachments，是不是想写 heading',
  ],
  [
    'nothing behind the colon',
    'triage/wages.yaml',
    'channel: labour-inspection',
    'channel:',
    0,
    'channel 后面是空的：补上内容，用不着就删掉这一行',
  ],
]

test.each(slips)('%s', (_, file, passage, written, below, message) => {
  const text = countyText(file)
  expect(text).toContain(passage)
  const line = text.slice(0, text.indexOf(passage)).split('\n').length + below
  expect(
    readSlipped(
      file,
      text.replace(passage, () => written),
    ).problems,
  ).toEqual([{ file, line, message }])
})

test.each(Object.keys(countyFiles) as CountyFile[])('%s is read as it is', (file) => {
  expect(readSlipped(file, countyText(file)).problems).toEqual([])
})

const utf8 = '用记事本打开，点“另存为”，编码选 UTF-8，再存一次'

/** 冠县 as Windows writes it without being told otherwise. */
const gbk = [0xb9, 0xda, 0xcf, 0xd8]

test.each<[string, string | Uint8Array, object]>([
  ['GBK', Buffer.from([...Buffer.from('county: '), ...gbk, 10]), { message: `文件存成了 ANSI（GBK）：${utf8}` }],
  ['UTF-16', Buffer.from('\ufeffcounty: 冠县\n', 'utf16le'), { message: `文件存成了 UTF-16（Unicode）：${utf8}` }],
  [
    'UTF-16 the other way',
    Buffer.from('\ufeffcounty: 冠县\n', 'utf16le').swap16(),
    { message: `文件存成了 UTF-16（Unicode）：${utf8}` },
  ],
  [
    'UTF-16 without its mark',
    Buffer.from('county: 冠县\n', 'utf16le'),
    { message: `文件存成了 UTF-16（Unicode）：${utf8}` },
  ],
  [
    'characters that were lost',
    'id: guanxian\ncounty: \ufffd县\n',
    { line: 2, message: `这里有乱码：改回原来的字；整个文件都乱了的，${utf8}` },
  ],
  ['an empty file', '', { line: 1, message: '文件是空的：补上内容，用不着就删掉这个文件' }],
  ['a file of remarks', '# 县\n\n# 名\n', { line: 1, message: '文件是空的：补上内容，用不着就删掉这个文件' }],
])('%s is said of the whole file', (_, contents, problem) => {
  expect(readSlipped('pack.yaml', contents).problems).toEqual([{ file: 'pack.yaml', ...problem }])
})

test('of the same slip on every line, the first is named', () => {
  const text = countyText('lessons/farm-enforcement.yaml').replace(/^( *(?:- )?[a-z]+): (?=\S)/gm, '$1：')
  expect(readSlipped('lessons/farm-enforcement.yaml', text).problems).toEqual([
    { file: 'lessons/farm-enforcement.yaml', line: 1, message: '冒号 ： 要换成半角冒号 :，后面空一格' },
  ])
})

test('of two slips, one at a time is named, and mending both makes the file sound', () => {
  const file = 'questions/family.yaml'
  const first = countyText(file).replace('icon: heart-handshake', 'icon：heart-handshake')
  const both = first.replace('right: true', 'right true')
  expect(readSlipped(file, both).problems).toHaveLength(1)
  expect(readSlipped(file, both).problems[0]?.message).toContain('冒号')
  expect(readSlipped(file, first).problems).toHaveLength(1)
})

test('a remark behind a value is one when it keeps its distance', () => {
  const text = countyText('topics.yaml')
  expect(readSlipped('topics.yaml', text.replace('icon: store', 'icon: store  # 店铺'))).toEqual(
    readSlipped('topics.yaml', text),
  )
})

test('a list may run over several lines', () => {
  const text = countyText('pack.yaml')
  expect(readSlipped('pack.yaml', text.replace('[family, ', '[family,\n  '))).toEqual(readSlipped('pack.yaml', text))
})
