import { loadCorpus } from '../../../tools/content/load'
import { complaintsOf, edited, goodPack, problemsIn, projectWith } from './small-pack'

const slip = 'lessons/small-slip.yaml'

describe('a sound pack', () => {
  test('is read in reading order with its citations resolved', () => {
    const corpus = loadCorpus(projectWith(), 'guanxian')
    expect(corpus.lessons.map(({ lesson }) => lesson.id)).toEqual(['small-slip', 'ask-first'])
    expect(corpus.lessons[0]).toMatchObject({
      covers: ['leniency'],
      today: 3,
      derived: [{ '343': '762-419' }, {}, {}, {}],
      lesson: {
        topic: 'business',
        cards: [{ kind: 'what', cites: [{ source: 'report-2023', section: '一(四)3' }] }, {}, {}, {}],
      },
    })
    expect(corpus.hotlines[0]?.cites).toEqual([{ source: 'hotline-page' }])
    expect(corpus.sources.find(({ id }) => id === 'hotline-page')?.short).toBe('热线的报道')
  })

  test('knows the line of each citation', () => {
    const { citations } = loadCorpus(projectWith(), 'guanxian')
    expect(citations.at(0)).toEqual({
      citation: { source: 'report-2023', section: '一(四)3' },
      file: 'content/guanxian/lessons/small-slip.yaml',
      line: 16,
    })
    expect(citations).toContainEqual({
      citation: { source: 'hotline-page' },
      file: 'content/guanxian/hotlines.yaml',
      line: 4,
    })
  })

  test('keeps what only editors need out of the cards', () => {
    const { lesson } = loadCorpus(projectWith(), 'guanxian').lessons[0] ?? {}
    expect(lesson?.cards.map((card) => Object.keys(card))).toEqual([
      ['kind', 'heading', 'text', 'figure', 'cites'],
      ...Array(3).fill(['kind', 'heading', 'text', 'cites']),
    ])
  })

  test('may have dot files beside it', () => {
    expect(problemsIn({ '.DS_Store': '', 'lessons/.small-slip.yaml.swp': '' })).toEqual([])
  })
})

describe('one fault gives one message with its file and line', () => {
  const ask = 'lessons/ask-first.yaml'
  const tips: [string, string][] = [
    ['应当带上合同。', '应当'],
    ['依法去问。', '依法'],
    ['等30天再问。', '30'],
    ['等十五天再问。', '十五'],
  ]
  const faults: [string, Record<string, string | null>, string][] = [
    ['missing file', { 'topics.yaml': null }, 'topics.yaml：缺少这个文件'],
    ['forgotten file', { 'lessons/notes.txt': '' }, 'lessons/notes.txt：不认识这个文件，它不会进小程序'],
    ['empty file', { 'pack.yaml': '' }, 'pack.yaml 第1行：文件是空的：补上内容，用不着就删掉这个文件'],
    ['tab', edited('pack.yaml', 'county: 冠县', 'county:\n\tname: 冠县'), 'pack.yaml 第3行：这里是 Tab，换成空格'],
    [
      'unclosed list',
      edited(slip, '[行政处罚法 第33条, 行政处罚法 第45条]', '[行政处罚法 第33条'),
      `${slip} 第29行：方括号 [ ] 不成对，这里少了 ]，补上`,
    ],
    [
      'field twice',
      edited(slip, 'title: 小错及时改', 'title: 小错\ntitle: 及时改'),
      `${slip} 第3行：同一个栏目写了两次，删掉一个；是新的一条，前面写“- ”`,
    ],
    [
      'unknown field',
      edited(slip, '    today: true', '    todays: true\n    today: true'),
      `${slip} 第28行：不认识的栏目 todays，是不是想写 today`,
    ],
    ['missing field', edited(slip, '    heading: 什么情况不罚\n', ''), `${slip} 第17行：缺少 heading`],
    [
      'number for text',
      edited(slip, 'title: 小错及时改', 'title: 2023'),
      `${slip} 第2行：title 应当是文字：加上引号，写成 "2023"（数字开头有 0 的照原样写）`,
    ],
    ['text for number', edited(slip, 'value: 762', 'value: "762"'), `${slip} 第14行：value 应当是数字，不加引号`],
    ['unknown kind', edited(slip, 'kind: me', 'kind: you'), `${slip} 第17行：kind 只能是 what、me、do、case、note`],
    [
      'unknown figure',
      edited(slip, 'type: bars', 'type: pie'),
      `${slip} 第10行：type 只能是 count、bars、ladder、flow`,
    ],
    ['long title', edited(slip, '小错及时改', '小错及时改'.repeat(4)), `${slip} 第2行：title 有 20 个字，最多 16 个`],
    ['long text', edited(slip, '先改，再说清楚。', '改'.repeat(71)), `${slip} 第27行：text 有 71 个字，最多 70 个`],
    [
      'long label',
      edited(slip, '上一版, value', '上一版上一版上一版上一版上, value'),
      `${slip} 第13行：label 有 13 个字，最多 12 个`,
    ],
    [
      'too few bars',
      edited(slip, '        - { label: 现在, value: 762 }\n', ''),
      `${slip} 第12行：items 至少要有 2 个`,
    ],
    [
      'too few cards',
      edited(
        'lessons/ask-first.yaml',
        '  - { kind: do, heading: 怎么问, text: 先打热线。, cites: [网页 hotline-page] }\n',
        '',
      ),
      'lessons/ask-first.yaml 第4行：cards 至少要有 4 个',
    ],
    ['half-width comma', edited(slip, '先改，再说', '先改,再说'), `${slip} 第27行：text 中文旁边要用全角标点：改,`],
    [
      'half-width brackets',
      edited(slip, '先改，再说清楚。', '先改(马上)。'),
      `${slip} 第27行：text 中文旁边要用全角标点：改(`,
    ],
    ['straight quotes', edited(slip, '先改，再说清楚。', '先"改"。'), `${slip} 第27行：text 引号要用“”`],
    [
      'folded text',
      edited(slip, '先改，再说清楚。', '先改，\n      再说清楚。'),
      `${slip} 第28行：一句话断成了两行，接到上一行的后面，写在一行里`,
    ],
    ['empty text', edited(slip, '先改，再说清楚。', '" "'), `${slip} 第27行：text 不能空着`],
    [
      'nothing to rest on',
      edited(ask, ', cites: [网页 hotline-page]', ''),
      `${ask} 第7行：cards 没有出处：写上 cites；是自己的小提醒、没有条文这么说的，写 advice: true`,
    ],
    [
      'a tip that cites',
      edited(ask, 'cites: [网页 hotline-page]', 'cites: [网页 hotline-page], advice: true'),
      `${ask} 第7行：cites 写了 advice: true（小提醒），就不写出处`,
    ],
    ...tips.map(([words, word]): [string, Record<string, string>, string] => [
      `a tip that says ${word}`,
      edited(ask, '先打热线。, cites: [网页 hotline-page]', `${words}, advice: true`),
      `${ask} 第7行：text 是小提醒（advice），里面不能有“${word}”：有条文这么说的写 cites，没有的删掉`,
    ]),
    ['nothing for today', edited(slip, '    today: true\n', ''), `${slip} 第5行：cards 里要有一张写 today: true`],
    [
      'two for today',
      edited(slip, '没有造成后果。', '没有造成后果。\n    today: true'),
      `${slip} 第29行：today 只能写在一张卡片上`,
    ],
    [
      'a case for today',
      edited('lessons/ask-first.yaml', 'kind: me', 'kind: case'),
      'lessons/ask-first.yaml 第6行：today 不能写在案例卡片上',
    ],
    [
      'bad id',
      edited('topics.yaml', 'id: business', 'id: Business_1'),
      'topics.yaml 第1行：id 的写法不对：Business_1，是不是想写 business-1',
    ],
    [
      'bad date',
      edited('sources.yaml', '2026-11-23', '2026-02-30'),
      'sources.yaml 第23行：accessedOn：没有 2026-02-30 这一天，换成对的日子',
    ],
    ['law without articles', edited('sources.yaml', '  articles: 86\n', ''), 'sources.yaml 第5行：缺少 articles'],
    [
      'file and id differ',
      edited(slip, 'id: small-slip', 'id: small-slips'),
      `${slip} 第1行：id 要和文件同名，应为 small-slip`,
    ],
    [
      'folder and id differ',
      edited('pack.yaml', 'id: guanxian', 'id: shenxian'),
      'pack.yaml 第1行：id 要和文件夹同名，应为 guanxian',
    ],
    [
      'lesson listed twice',
      edited('topics.yaml', '    - ask-first', '    - ask-first\n    - small-slip'),
      'topics.yaml 第8行：“small-slip”重复了：第6行已经写过，改掉或者删掉一个',
    ],
    [
      'lesson not listed',
      edited('topics.yaml', '    - ask-first\n', ''),
      'lessons/ask-first.yaml 第1行：topics.yaml 里没有列这一课 ask-first',
    ],
    [
      'lesson without file',
      edited('topics.yaml', '    - ask-first', '    - ask-first\n    - ask-last'),
      'topics.yaml 第8行：没有 lessons/ask-last.yaml 这个文件',
    ],
    [
      'id twice',
      edited('sources.yaml', 'id: licensing-law', 'id: penalty-law'),
      'sources.yaml 第12行：“penalty-law”重复了：第5行已经写过，改掉或者删掉一个',
    ],
    [
      'short name of another',
      edited('sources.yaml', 'title: 热线的报道', 'title: 行政许可法'),
      'sources.yaml 第21行：“行政许可法”重复了：第15行已经写过，改掉或者删掉一个',
    ],
    [
      'second report',
      edited(
        'sources.yaml',
        '- id: hotline-page',
        '- { id: more, kind: report, title: 又一个报告 }\n- id: hotline-page',
      ),
      'sources.yaml 第19行：报告只能有一个',
    ],
    [
      'figure in no section',
      edited('report.yaml', 'unit: 项, section: 一(四)3', 'unit: 项, section: 一(四)4'),
      'report.yaml 第5行：sections 里没有 一(四)4 这一节',
    ],
    [
      'unknown system',
      edited(slip, 'covers: [leniency]', 'covers: [leniency, mercy]'),
      `${slip} 第4行：report.yaml 的 systems 里没有 mercy`,
    ],
    [
      'system in no lesson',
      edited(slip, 'covers: [leniency]\n', ''),
      'report.yaml 第7行：没有一课讲到“不罚轻罚”（课里写 covers: [leniency]）',
    ],
    [
      'unknown section',
      edited(slip, '报告 一(四)3', '报告 一(九)3'),
      `${slip} 第16行：report.yaml 里没有“一(九)3”这一节（括号用半角）`,
    ],
    [
      'unknown law',
      edited(slip, '[行政处罚法 第33条]', '[行政处发法 第33条]'),
      `${slip} 第20行：sources.yaml 里没有“行政处发法”，是不是想写 行政处罚法`,
    ],
    [
      'article 0',
      edited(slip, '[行政处罚法 第33条]', '[行政处罚法 第0条]'),
      `${slip} 第20行：《行政处罚法》共 86 条，没有第 0 条`,
    ],
    [
      'article past the last',
      edited(slip, '行政处罚法 第45条', '行政处罚法 第87条'),
      `${slip} 第29行：《行政处罚法》共 86 条，没有第 87 条`,
    ],
    [
      'unknown page',
      edited('hotlines.yaml', '网页 hotline-page', '网页 penalty-law'),
      'hotlines.yaml 第4行：sources.yaml 里没有网页“penalty-law”',
    ],
    [
      'unreadable citation',
      edited(slip, '[行政处罚法 第33条]', '[行政处罚法33]'),
      `${slip} 第20行：看不懂引注“行政处罚法33”，应写成“报告 一(四)3”“行政处罚法 第33条”或“网页 来源id”`,
    ],
    [
      'citation twice',
      edited(slip, '行政处罚法 第45条', '中华人民共和国行政处罚法 第33条'),
      `${slip} 第29行：“中华人民共和国行政处罚法 第33条”重复了：第29行已经写过，改掉或者删掉一个`,
    ],
    ['wrong sum', edited(slip, '762-419', '762-409'), `${slip} 第15行：762-409 等于 353，不是 343`],
    [
      'no sum',
      edited(slip, '762-419', 'process.exit()'),
      `${slip} 第15行：看不懂算式 process.exit()，应写成 762-419 这样`,
    ],
  ]
  test.each(faults)('%s', (_, changes, message) => {
    expect(problemsIn(changes)).toEqual([message])
  })
})

describe('many faults', () => {
  test('are all listed, by file and then by line', () => {
    const changes = {
      ...edited('hotlines.yaml', 'name: 政务热线', 'name: 政务,热线'),
      [slip]: (goodPack[slip] ?? '')
        .replace('title: 小错及时改', 'title: ""')
        .replace('先改，再说清楚。', '先改,再"说"清楚。'),
      'lessons/z.yaml': 'id: z',
    }
    expect(problemsIn(changes).map((line) => line.replace(/：.*/, ''))).toEqual([
      'hotlines.yaml 第2行',
      'lessons/small-slip.yaml 第2行',
      'lessons/small-slip.yaml 第27行',
      'lessons/small-slip.yaml 第27行',
      'lessons/z.yaml 第1行',
      'lessons/z.yaml 第1行',
      'lessons/z.yaml 第1行',
    ])
  })

  test('do not include what follows from another: a broken lesson does not leave its systems uncovered', () => {
    expect(problemsIn(edited(slip, 'title: 小错及时改', 'title: ""'))).toEqual([`${slip} 第2行：title 不能空着`])
  })
})

describe('a file that is broken is the only one complained of', () => {
  test.each(Object.keys(goodPack))('%s that cannot be read', (name) => {
    expect(problemsIn({ [name]: `${goodPack[name]}}\n` })).toEqual([expect.stringContaining(name)])
  })

  test.each(Object.keys(goodPack))('%s of the wrong shape', (name) => {
    expect(problemsIn({ [name]: '12345\n' })).toEqual([
      `${name} 第1行：内容 应当是${goodPack[name]?.startsWith('-') ? '一个列表，写成 [第一个, 第二个]，或者每行一个、前面写“- ”' : '一组“栏目: 内容”'}`,
    ])
  })
})

describe('a name that leads nowhere', () => {
  const meant: [string, Record<string, string | null>, string][] = [
    ['full-width brackets in a section', edited(slip, '报告 一(四)3', '报告 一（四）3'), '是不是想写 一(四)3'],
    [
      'a citation without its space',
      edited(slip, '[行政处罚法 第33条]', '[行政处罚法第33条]'),
      '是不是想写“行政处罚法 第33条”',
    ],
    [
      'a citation with its brackets',
      edited(slip, '[行政处罚法 第33条]', '[《行政处罚法》第33条]'),
      '是不是想写“行政处罚法 第33条”',
    ],
    [
      'full-width digits',
      edited(slip, '[行政处罚法 第33条]', '[行政处罚法 第３３条]'),
      '是不是想写“行政处罚法 第33条”',
    ],
    ['a lesson', edited('topics.yaml', '- ask-first', '- ask-frist'), '是不是想写 ask-first'],
    ['an icon', edited('topics.yaml', 'icon: store', 'icon: stroe'), '是不是想写 store'],
    ['a system', edited(slip, 'covers: [leniency]', 'covers: [leniency, leniencys]'), '是不是想写 leniency'],
    ['a path', edited('credit.yaml', 'path: repair', 'path: repiar'), '是不是想写 repair'],
    ['a place in a tree', edited('leniency.yaml', 'to: minor', 'to: minro'), '是不是想写 minor'],
    ['a page', edited('hotlines.yaml', '网页 hotline-page', '网页 hotline-pgae'), '是不是想写 hotline-page'],
  ]
  test.each(meant)('is told what was likely meant: %s', (_, changes, hint) => {
    expect(problemsIn(changes)).toContainEqual(expect.stringContaining(hint))
  })

  test('is not guessed at where nothing is near', () => {
    expect(problemsIn(edited(slip, '[行政处罚法 第33条]', '[道路交通安全法 第33条]'))).toEqual([
      `${slip} 第20行：sources.yaml 里没有“道路交通安全法”`,
    ])
  })
})

test('a pack that is not there is said to be missing', () => {
  expect(complaintsOf(() => loadCorpus(projectWith(), 'shenxian'))).toEqual(['content/shenxian：没有这个文件夹'])
})
