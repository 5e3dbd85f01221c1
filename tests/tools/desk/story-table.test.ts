import { join } from 'node:path'
import { readXlsx } from 'hucre/xlsx'
import { parse } from 'yaml'
import { readPack } from '../../../tools/content/load'
import { readStory } from '../../../tools/desk/story/read-story'
import { heldNames, noChoices, storyNames } from '../../../tools/desk/story/story-sheets'
import { storyTemplate } from '../../../tools/desk/story/story-template'
import { storyYaml, withStoryListed } from '../../../tools/desk/story/write-story'
import { readTables } from '../../../tools/desk/workbook/read-tables'
import { readArt } from '../../../tools/pictures/art'
import { desk, lay } from './desk-project'
import { plantStories } from './story-project'

const project = join(__dirname, '../../..')
const county = readPack(project, 'guanxian')
const stories = [...county.stories.values()].flatMap((file) => (file ? [file.data] : []))

test.each(stories.map((story) => [story.title, story] as const))(
  '%s is the same after its table, and after its file',
  async (_, story) => {
    const tables = await readTables(await storyTemplate(county, story.id))
    const known = new Map(stories.map((each) => [each.id, each]))
    const { entry, faults } = readStory(tables, storyNames(county), noChoices, known)
    expect([entry, faults]).toEqual([story, []])
    expect(parse(storyYaml(story))).toEqual(story)
  },
)

describe('the template', () => {
  test('offers what the county has, and its example is left out', async () => {
    const root = plantStories()
    const path = join(root, '空表.xlsx')
    expect(await desk(root, 'template', '故事', '--out', path)).toMatchObject({
      code: 0,
      out: expect.stringContaining('npm run desk:import -- story 文件.xlsx --dry-run'),
    })
    expect(await desk(root, 'import', 'story', path)).toMatchObject({
      code: 1,
      err: expect.stringContaining('标题下面是空的，或者只有示例行'),
    })
    const { sheets } = await readXlsx(await storyTemplate(readPack(root, 'guanxian')))
    expect(sheets.map(({ name }) => name)).toEqual(['填写说明', '故事', '每一格', '选项'])
    const offered = sheets.at(-1)?.rows.flat()
    for (const label of ['小卖部里', '发愁', '老张', '晚了，补回来了', '墙', '小错及时改', '这样还罚吗？'])
      expect(offered).toContain(label)
    const panels = sheets[2]
    expect(panels?.dataValidations?.map(({ type }) => type)).toEqual(Array(6).fill('list'))
  })

  test('of a story that is not there is refused, as is that of a list', async () => {
    const root = plantStories()
    expect(await desk(root, 'template', 'story', '--of', '歪了的照牌')).toMatchObject({
      code: 1,
      err: expect.stringContaining('是不是想写 歪了的招牌'),
    })
    expect(await desk(root, 'template', 'places', '--of', '歪了的招牌')).toMatchObject({ code: 1 })
  })

  test('a table of something else is refused', async () => {
    const root = plantStories()
    const file = lay(root, '表.csv', '编号,名称\n1,2\n')
    expect(await desk(root, 'import', 'story', file)).toMatchObject({
      code: 1,
      err: expect.stringContaining('npm run desk:template -- story'),
    })
  })

  test('names all that is drawn in a hand', () => {
    const held = [...readArt(project).partIds].flatMap((id) => /^hold-(.*)/.exec(id)?.[1] ?? [])
    expect(Object.keys(heldNames).sort()).toEqual(held.sort())
  })
})

describe('the list of stories', () => {
  test.each([
    ['in brackets', 'id: a\nstories: [one, two]\nquiz: [x]\n', 'stories: [one, two, new]\nquiz: [x]\n'],
    ['in brackets with nothing in them', 'id: a\nstories: []\n', 'stories: [new]\n'],
    ['line by line', 'id: a\nstories:\n  - one\n  - two # 二\nquiz: [x]\n', '- two # 二\n  - new\nquiz: [x]\n'],
    ['not there', 'id: a\n', 'id: a\nstories: [new]\n'],
  ])('%s takes one more', (_, before, after) => {
    expect(withStoryListed(before, 'new')).toContain(after)
  })
})

test('what would be read as something else is written in quotes', () => {
  const [story] = stories
  const odd = ['他说: 行', '12', "it's", '[不]', 'true', '- 一', '#1', '一, 二', '“好”。']
  expect(odd.map((title) => story && parse(storyYaml({ ...story, title })).title)).toEqual(odd)
})
