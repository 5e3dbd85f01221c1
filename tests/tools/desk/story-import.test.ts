import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { loadCorpus } from '../../../tools/content/load'
import { fullPack } from '../content/full-pack'
import { desk, lay } from './desk-project'
import { contentOf, type Edit, plantStories, storyBook } from './story-project'

const shopSign = fullPack['stories/shop-sign.yaml'] ?? ''

/** One choice fewer. */
const withoutLate: Edit[] = ['选项', '选项小图', '去哪一格'].map((heading) => ['每一格', 11, heading, null])

/** Imports the workbook of the story, so edited, into a fresh project. */
async function importing(edits: readonly Edit[], ...args: string[]) {
  const root = plantStories()
  const file = lay(root, '故事.xlsx', await storyBook(root, edits))
  const said = await desk(root, 'import', 'story', file, ...args)
  return { ...said, root, faults: said.err.split('\n').filter((line) => line.startsWith('工作表')) }
}

describe('each fault is told with its cell and how to mend it', () => {
  const cases: [what: string, edits: Edit[], place: string, said: string][] = [
    // Limits of the schema.
    ['a long sentence', [['每一格', 2, '话', '老'.repeat(29)]], '“每一格” 第2行 H列“话”', '太长。改法：分成两句'],
    ['a long line', [['每一格', 2, '话', '老张。'.repeat(21)]], '“每一格” 第2行 H列“话”', '有 63 个字，最多 60 个'],
    ['half-width punctuation', [['每一格', 2, '话', '挂歪了,真的。']], '“每一格” 第2行 H列“话”', '全角标点'],
    ['a long title', [['故事', 2, '标题', '歪'.repeat(13)]], '“故事” 第2行 B列“标题”', '最多 12 个'],
    ['a choice without its picture', [['每一格', 4, '选项小图', null]], '“每一格” 第4行 M列“选项小图”', '没有填'],
    ['a choice that says nothing', [['每一格', 4, '选项', null]], '“每一格” 第4行 L列“选项”', '没有填'],
    ['a person without a face', [['每一格', 3, '神态', null]], '“每一格” 第3行 D列“神态”', '没有填'],
    ['no place', [['每一格', 6, '地点', null]], '“每一格” 第6行 B列“地点”', '没有填'],
    [
      'nothing said',
      [
        ['每一格', 6, '话', null],
        ['每一格', 6, '谁说', null],
      ],
      '“每一格” 第6行 H列“话”',
      '至少要有 1 个',
    ],
    ['an end without its outcome', [['每一格', 15, '结果', null]], '“每一格” 第15行 P列“结果”', '没有填'],
    // What can be chosen.
    ['an unknown place', [['每一格', 2, '地点', '小麦部里']], '“每一格” 第2行 B列“地点”', '是不是“小卖部里”'],
    ['an unknown face', [['每一格', 2, '神态', '发呆']], '“每一格” 第2行 D列“神态”', '没有“发呆”这一项'],
    ['an unknown person', [['每一格', 2, '人物', '王二']], '“每一格” 第2行 C列“人物”', '没有“王二”这一项'],
    ['an unknown speaker', [['每一格', 3, '谁说', '王二']], '“每一格” 第3行 G列“谁说”', '没有“王二”这一项'],
    ['something else in a hand', [['每一格', 2, '拿着', '锄头']], '“每一格” 第2行 E列“拿着”', '没有“锄头”这一项'],
    ['no emoji', [['每一格', 2, '小图', '锤子']], '“每一格” 第2行 F列“小图”', '没有“锤子”这个小图'],
    ['a flag', [['每一格', 2, '小图', '🚩']], '“每一格” 第2行 F列“小图”', '旗'],
    ['an unknown kind of dispute', [['故事', 2, '自己碰上了', '强']], '“故事” 第2行 D列“自己碰上了”', '没有“强”这一项'],
    ['an unknown lesson', [['故事', 2, '小课', '没有这课']], '“故事” 第2行 F列“小课”', '没有“没有这课”这一项'],
    ['an unknown question', [['故事', 2, '第二道题', '？']], '“故事” 第2行 J列“第二道题”', '没有“？”这一项'],
    ['the same question', [['故事', 2, '第二道题', '这样还罚吗？']], '“故事” 第2行 J列“第二道题”', '重复了'],
    ['no question', [['故事', 2, '第二道题', null]], '“故事” 第2行 J列“第二道题”', '没有填'],
    ['a number nobody can go by', [['故事', 2, '编号', '招牌']], '“故事” 第2行 A列“编号”', '不能当编号'],
    ['a day that is none', [['故事', 2, '从哪天', '2月30日']], '“故事” 第2行 K列“从哪天”', '月和日'],
    ['a season without a name', [['故事', 2, '什么日子', null]], '“故事” 第2行 M列“什么日子”', '没有填'],
    [
      'a number that is not listed',
      [['故事', 2, '悄悄看', 99999]],
      '“故事” 第2行 N列“悄悄看”',
      '没有登记 99999 这个号码',
    ],
    // Where it goes.
    [
      'a choice that leads nowhere',
      [['每一格', 10, '去哪一格', 'dome']],
      '“每一格” 第10行 N列“去哪一格”',
      '没有 dome 这一格。改法：换成“格”这一列里有的，是不是想写 done',
    ],
    ['a choice without a way', [['每一格', 4, '去哪一格', null]], '“每一格” 第4行 N列“去哪一格”', '没有填'],
    [
      'two choices of one way',
      [
        ['每一格', 11, '去哪一格', 'done'],
        ['每一格', 6, '去哪一格', 'late'],
      ],
      '“每一格” 第11行 N列“去哪一格”',
      '同一格',
    ],
    ['a panel that is not reached', withoutLate, '“每一格” 第15行 A列“格”', '走不到 late 这一格'],
    ['a loop', [['每一格', 6, '去哪一格', 'start']], '“每一格” 第6行 A列“格”', '绕回了走过的一格'],
    ['no way on', [['每一格', 6, '去哪一格', null]], '“每一格” 第6行 A列“格”', '要写一样'],
    ['an end that goes on', [['每一格', 15, '去哪一格', 'done']], '“每一格” 第15行 A列“格”', '要写一样'],
    [
      'choices without asking',
      [['每一格', 4, '问读者', null]],
      '“每一格” 第4行 K列“问读者”',
      '“问读者”和“选项”要一起写',
    ],
    [
      'two panels of one name',
      [...withoutLate, ['每一格', 15, '格', 'taken']],
      '“每一格” 第15行 A列“格”',
      '和前面的重复了。改法：第7行已经写过',
    ],
    ['a panel without a name', [['每一格', 2, '格', null]], '“每一格” 第2行 A列“格”', '不知道是哪一格的'],
    ['a name that nothing can go to', [['每一格', 6, '格', '左边']], '“每一格” 第6行 A列“格”', '不能当格的名字'],
    // Plain words.
    [
      'officialese',
      [['每一格', 2, '话', '这招牌予以取下。']],
      '“每一格” 第2行 H列“话”',
      '“予以”是公文腔。改法：改成“给”',
    ],
    [
      'a term of law',
      [['每一格', 15, '规定', '可以申请仲裁。']],
      '“每一格” 第15行 I列“规定”',
      '“仲裁”没有解释。改法：就在这里说明白',
    ],
    ['a rare character', [['每一格', 2, '话', '老张踟了。']], '“每一格” 第2行 H列“话”', '不是常用字。改法：换个说法'],
    ['a long breath', [['每一格', 15, '规定', `${'改'.repeat(25)}。`]], '“每一格” 第15行 I列“规定”', '一口气 25 个字'],
    // The law.
    [
      'no rule after a choice',
      [
        ['每一格', 15, '规定', null],
        ['每一格', 15, '依据', null],
      ],
      '“每一格” 第15行 A列“格”',
      '没有说是哪条规定',
    ],
    ['a rule that rests on nothing', [['每一格', 15, '依据', null]], '“每一格” 第15行 I列“规定”', '规定没有依据'],
    ['a citation without its rule', [['每一格', 15, '规定', null]], '“每一格” 第15行 I列“规定”', '没有填'],
    [
      'what is no citation',
      [['每一格', 14, '依据', '那部法里说的']],
      '“每一格” 第14行 J列“依据”',
      '看不懂“那部法里说的”是哪一条',
    ],
    [
      'a law that is not there',
      [['每一格', 14, '依据', '《行政处分法》第3条']],
      '“每一格” 第14行 J列“依据”',
      '来源清单里没有“行政处分法”',
    ],
    [
      'an article that is not there',
      [['每一格', 14, '依据', '行政处罚法 第99条']],
      '“每一格” 第14行 J列“依据”',
      '没有第 99 条',
    ],
    [
      'a citation twice',
      [['每一格', 14, '依据', '行政许可法 第30条']],
      '“每一格” 第14行 J列“依据”',
      '重复了。改法：第13行已经写过',
    ],
    ['a second rule', [['每一格', 14, '规定', '还有一条。']], '“每一格” 第14行 I列“规定”', '已经写过一次了'],
    ['somebody twice', [['每一格', 9, '人物', '老张']], '“每一格” 第9行 C列“人物”', '重复了。改法：第8行已经写过'],
    ['a second story', [['故事', 3, '编号', 'other']], '“故事” 第3行 A列“编号”', '只写一个故事'],
  ]

  test.each(cases)('%s', async (_, edits, place, said) => {
    const { code, faults } = await importing(edits)
    expect([code, faults]).toEqual([1, [expect.stringContaining(said)]])
    expect(faults[0]).toMatch(new RegExp(`^工作表${place}：[^a-z]+( [a-z]+ [^a-z]+)?。改法：`))
  })
})

test('all faults are told at once, and nothing is written but the marked copy', async () => {
  const { code, err, faults, root } = await importing([
    ['故事', 2, '标题', '歪'.repeat(13)],
    ['每一格', 2, '地点', '月亮上'],
    ['每一格', 6, '话', '老'.repeat(29)],
  ])
  expect([code, faults.map((line) => line.replace(/：.*/, ''))]).toEqual([
    1,
    ['工作表“故事” 第2行 B列“标题”', '工作表“每一格” 第2行 B列“地点”', '工作表“每一格” 第6行 H列“话”'],
  ])
  expect(err).toContain('共 3 处要改，什么也没有发布')
  expect(contentOf(root, 'stories/shop-sign.yaml')).toBe(shopSign)
  expect(contentOf(root, 'pack.yaml')).toBe(fullPack['pack.yaml'])
  expect(readdirSync(join(root, 'content/guanxian/stories'))).toEqual(['shop-sign.yaml'])
  const { sheets } = await readXlsx(readFileSync(join(root, 'officer/故事.标错.xlsx')), { readStyles: true })
  const marked = sheets.find(({ name }) => name === '每一格')?.cells?.get('1,1')
  expect(marked?.comment?.text).toContain('没有“月亮上”这一项')
  expect(sheets.map(({ name }) => name)).toContain('错误清单')
})

describe('a story that is there', () => {
  test('comes back from its table as it was, with the ids of its choices', async () => {
    const { code, out, root } = await importing([])
    expect([code, out]).toEqual([0, expect.stringContaining('和现在的一样，什么也没有改')])
    expect(contentOf(root, 'stories/shop-sign.yaml')).toBe(shopSign)
  })

  test('is changed cell by cell, told so, and keeps the remarks at its head', async () => {
    const root = plantStories({ 'stories/shop-sign.yaml': `# 谁看过：另一个人。\n${shopSign}` })
    const edits: Edit[] = [['每一格', 2, '话', '老张的新招牌挂歪了。']]
    const file = lay(root, '故事.xlsx', await storyBook(root, edits))
    const dry = await desk(root, 'import', '故事', file, '--dry-run')
    expect([dry.code, dry.out]).toEqual([0, expect.stringContaining('试运行')])
    expect(dry.out).toContain('话：老张的招牌挂歪了。 → 老张的新招牌挂歪了。')
    expect(contentOf(root, 'stories/shop-sign.yaml')).toContain('老张的招牌')
    expect(await desk(root, 'import', '故事', file)).toMatchObject({ code: 0 })
    expect(contentOf(root, 'stories/shop-sign.yaml')).toBe(
      `# 谁看过：另一个人。\n${shopSign.replace('老张的招牌', '老张的新招牌')}`,
    )
    expect(contentOf(root, 'pack.yaml')).toBe(fullPack['pack.yaml'])
  })
})

describe('a new story', () => {
  const asNew: Edit[] = [
    ['故事', 2, '编号', 'county-1'],
    ['故事', 2, '标题', '又一块招牌'],
  ]

  test('is written whole, listed, and sound among the rest', async () => {
    const { code, out, root } = await importing(asNew)
    expect([code, out]).toEqual([0, expect.stringContaining('新故事“又一块招牌”：7 格，6 条路，3 个结局')])
    expect(out).toContain('content:claims')
    expect(contentOf(root, 'pack.yaml')).toContain('stories: [shop-sign, county-1]\n')
    const { stories } = loadCorpus(root, 'guanxian').stories
    const [old, story] = stories
    expect(story).toEqual({
      ...old,
      id: 'county-1',
      title: '又一块招牌',
      panels: old?.panels.map(({ choices, ...panel }) => ({
        ...panel,
        // Nobody named its choices: they go by where they lead.
        ...(choices && { choices: choices.map((choice) => ({ ...choice, id: choice.to })) }),
      })),
    })
  })

  test('can be written as people write', async () => {
    const { code, root } = await importing([
      ...asNew,
      ['故事', 2, '从哪天', '12月25日'],
      ['每一格', 2, '格', ' 1 '],
      ['每一格', 6, '格', '第2格'],
      ['每一格', 4, '去哪一格', 2],
      ['每一格', 13, '依据', '《行政许可法》第３０条\n中华人民共和国行政处罚法第45条'],
      ['每一格', 14, '依据', null],
      ['每一格', 2, '小图', '⚖'],
      ['每一格', 20, '谁说', ' '],
    ])
    expect(code).toBe(0)
    const story = loadCorpus(root, 'guanxian').stories.stories[1]
    expect(story?.season?.from).toBe('12-25')
    expect(story?.panels.map(({ id }) => id)).toEqual(['1', '2', 'taken', 'asked', 'done', 'late', 'fined'])
    expect(story?.panels[0]?.things).toEqual(['balance-scale'])
    expect(story?.panels[4]?.rule?.cites).toEqual([
      { source: 'licensing-law', article: 30 },
      { source: 'penalty-law', article: 45 },
    ])
  })

  test('where the pack itself is unsound, says so and writes nothing', async () => {
    const root = plantStories()
    const file = lay(root, '故事.xlsx', await storyBook(root, asNew))
    writeFileSync(join(root, 'content/guanxian/spoken/wall.yaml'), 'telling: 墙歪了\n')
    expect(await desk(root, 'import', 'story', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('spoken/wall.yaml'),
    })
    expect(contentOf(root, 'pack.yaml')).toBe(fullPack['pack.yaml'])
  })
})
