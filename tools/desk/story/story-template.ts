import type { PackFiles } from '../../content/schema/pack-files'
import { didYouMean } from '../../pack/nearest'
import { Refusal } from '../fault'
import { examplePrefix } from '../read-records'
import { type TemplateSheet, templateBook, usualSteps } from '../template'
import { headFields, panelFields, shownRow } from './story-rows'
import { headSheet, noChoices, panelSheet, type StorySheet, storyKind, storyNames } from './story-sheets'

/**
 * A workbook to write a story in, or, with `of`, one that there is, by its id or its title, to go on writing.
 * @throws Refusal when there is no such story
 */
export function storyTemplate(files: PackFiles, of?: string): Promise<Uint8Array> {
  const names = storyNames(files)
  const [head, panels] = [headSheet(names), panelSheet(names)]
  const rows = (sheet: StorySheet, all: readonly Parameters<typeof shownRow>[0][]) =>
    all.map((fields) => shownRow(fields, sheet, noChoices))
  const content =
    of === undefined
      ? { head: { examples: rows(head, [exampleHead]) }, panels: { examples: rows(panels, examplePanels) } }
      : filledWith(of)
  const sheets: TemplateSheet[] = [
    { name: head.name, columns: head.columns, ...content.head },
    { name: panels.name, columns: panels.columns, ...content.panels },
  ]
  return templateBook(storyKind.name, steps, sheets, noChoices)

  function filledWith(wanted: string) {
    const stories = [...files.stories.values()].flatMap((file) => (file ? [file.data] : []))
    const story = stories.find(({ id, title }) => id === wanted || title === wanted)
    if (!story) {
      const known = stories.flatMap(({ id, title }) => [id, title])
      throw new Refusal(`没有“${wanted}”这个故事${didYouMean(wanted, known)}。`)
    }
    return {
      head: { filled: rows(head, [headFields(story)]) },
      panels: { filled: rows(panels, story.panels.flatMap(panelFields)) },
    }
  }
}

const steps = [
  '一份表写一个故事。先在工作表“故事”里填一行，再在“每一格”里从头往下写。',
  '一格是一幅画：第一行写格的名字和地点；人物一行一个，话一行一句，依据一行一条，都从上往下写。到下一个格的名字，就是下一格。',
  '一格写完，三样里选一样：接着讲的写“去哪一格”；让读者选的写“问读者”和两三个“选项”，每个选项去不同的一格；讲完的写“结局”。',
  '读者一路上选两到三次；选了以后、下一次选择或者结局以前，要写一条“规定”和它的“依据”。',
  `灰色斜体的是示例，“编号”和“格”以“${examplePrefix}”开头的都不会导入，留着、删掉都可以。`,
  ...usualSteps,
]

const exampleHead = {
  id: `${examplePrefix}-001`,
  title: '墙头的枣树',
  summary: '枝子伸过墙，枣该归谁？',
}

const examplePanels = [
  ...panelFields({
    id: `${examplePrefix}1`,
    place: 'courtyard',
    people: [
      { who: 'li', face: 'angry' },
      { who: 'zhang', face: 'doubt' },
    ],
    things: ['deciduous-tree'],
    lines: [{ text: '枣树的枝子伸过了墙，枣落了一地。' }, { who: 'li', text: '这枣落在我院里，就是我的。' }],
    ask: '老张怎么办？',
    choices: [
      { id: 'a', text: '翻墙去捡', picture: 'ladder', to: `${examplePrefix}2` },
      { id: 'b', text: '坐下说说', picture: 'speech-balloon', to: `${examplePrefix}3` },
    ],
  }),
  ...panelFields({
    id: `${examplePrefix}2`,
    place: 'courtyard',
    people: [{ who: 'zhou', face: 'explaining' }],
    lines: [{ who: 'zhou', text: '一家退一步，枣一家一半。' }],
    rule: { text: '邻居相处，应当有利生产、方便生活、团结互助、公平合理。', cites: ['民法典 第288条'] },
    ending: { title: '一家一半', outcome: 'mended' },
  }),
]
