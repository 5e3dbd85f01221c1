import { faceNames, placeNames } from '../../../src/domain/stories/scenery'
import type { PackFiles } from '../../content/schema/pack-files'
import { type Choice, type Choices, choice, lines, slug } from '../../published/cell-types'
import type { SheetKind } from '../mapping/mapping'
import type { TemplateColumn } from '../template'
import { emoji, monthDay, panelName, prose } from './story-cells'

/** What the desk calls this kind of workbook, and its officers. */
export const storyKind = { id: 'story', name: '故事' }

/** What a story may name, by id and by what an officer calls it. */
export interface StoryNames {
  people: readonly Choice[]
  trees: readonly Choice[]
  lessons: readonly Choice[]
  deadlines: readonly Choice[]
  forms: readonly Choice[]
  questions: readonly Choice[]
}

export function storyNames({ cast, disputes, lessons, questions }: PackFiles): StoryNames {
  const titled = (files: Iterable<{ data: { id: string; title: string } } | undefined>): Choice[] =>
    [...files].flatMap((file) => (file ? [{ id: file.data.id, label: file.data.title }] : []))
  return {
    people: (cast?.data ?? []).map(({ id, name }) => ({ id, label: name })),
    trees: titled(disputes.trees.values()),
    lessons: titled(lessons.values()),
    deadlines: (disputes.deadlines?.data ?? []).map(({ id, title }) => ({ id, label: title })),
    forms: titled(disputes.forms.values()),
    questions: [...questions.values()].flatMap((file) =>
      (file?.data.questions ?? []).map(({ id, stem }) => ({ id, label: stem })),
    ),
  }
}

/** What a villager can hold: the drawings `hold-…` of parts.svg. */
export const heldNames = {
  paper: '纸',
  pen: '笔',
  phone: '手机',
  card: '卡片',
  pear: '梨',
  rope: '绳子',
  point: '手指着',
} as const

const outcomeNames = { good: '办好了', mended: '晚了，补回来了', lost: '丢了，补不回来' } as const

const choicesOf = (names: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(names).map(([id, label]) => ({ id, label }))

/** What the columns of other kinds choose from: those of a story bring their own. */
export const noChoices: Choices = { county: { name: '' }, townships: [], channels: [], lessons: [] }

export interface StorySheet extends SheetKind {
  columns: readonly TemplateColumn[]
}

type Described = Omit<TemplateColumn, 'example'>

const sheet = (name: string, columns: readonly Described[]): StorySheet => ({
  id: storyKind.id,
  name,
  columns: columns.map((column) => ({ ...column, example: '' })),
})

/** One row: what the story is, and where it goes on. */
export const headSheet = (names: StoryNames): StorySheet =>
  sheet('故事', [
    { key: 'id', heading: '编号', note: '县里的第一个故事写 county-1，往下数', type: slug, required: true },
    { key: 'title', heading: '标题', note: '一看就知道说什么事', type: prose('最多12个字', 20), required: true },
    { key: 'summary', heading: '一句话', note: '碰上了什么难处', type: prose('最多40个字', 30), required: true },
    { key: 'tree1', heading: '自己碰上了', note: '去解纷里的哪一类', type: choice(names.trees), required: true },
    { key: 'tree2', heading: '自己碰上了（二）', note: '还有一类的才填', type: choice(names.trees) },
    { key: 'lesson', heading: '小课', note: '接着看哪一课；可以不填', type: choice(names.lessons) },
    { key: 'deadline', heading: '期限', note: '最晚哪天；可以不填', type: choice(names.deadlines) },
    { key: 'form', heading: '文书', note: '写哪一份材料；可以不填', type: choice(names.forms) },
    { key: 'question1', heading: '第一道题', note: '读完考一考', type: choice(names.questions), required: true },
    { key: 'question2', heading: '第二道题', note: '读完考一考', type: choice(names.questions), required: true },
    { key: 'from', heading: '从哪天', note: '一年里有几天放在首页的才填，三样一起填', type: monthDay },
    { key: 'until', heading: '到哪天', note: '和“从哪天”一起填', type: monthDay },
    { key: 'season', heading: '什么日子', note: '如 秋收；和“从哪天”一起填', type: prose('最多10个字', 12) },
    {
      key: 'discreet',
      heading: '悄悄看',
      note: '怕身边的人看见的（如家暴）才填：每一格都能打的号码，如 110，一行一个；这样的故事手机上不留痕迹',
      type: lines(6),
    },
  ])

/** A row is a line of what is said, or a choice. A panel goes on down to the next that is named. */
export const panelSheet = (names: StoryNames): StorySheet =>
  sheet('每一格', [
    {
      key: 'panel',
      heading: '格',
      note: '一格的第一行写，下面的行空着；一共 7 到 12 格',
      type: panelName,
      required: true,
    },
    { key: 'place', heading: '地点', note: '一格写一次', type: choice(choicesOf(placeNames)), required: true },
    { key: 'who', heading: '人物', note: '从左到右，一行一个，最多 3 个', type: choice(names.people), required: true },
    { key: 'face', heading: '神态', note: '这个人的脸', type: choice(choicesOf(faceNames)), required: true },
    { key: 'holds', heading: '拿着', note: '这个人手里的；可以不填', type: choice(choicesOf(heldNames)) },
    { key: 'thing', heading: '小图', note: '画在旁边，最多 2 个，一行一个；可以不填', type: emoji },
    { key: 'speaker', heading: '谁说', note: '画里的人；旁白不填', type: choice(names.people) },
    {
      key: 'words',
      heading: '话',
      note: '一行一句话，一格最多 4 行',
      type: prose('一句最多28个字，一行最多60个字', 44),
      required: true,
    },
    {
      key: 'rule',
      heading: '规定',
      note: '刚才的事是哪条规定管的，用自己的话；一格写一次，选了以后一定要有',
      type: prose('最多90个字', 44),
    },
    { key: 'cite', heading: '依据', note: '哪部法第几条，如 民法典 第730条；一行一条', type: lines(60) },
    { key: 'ask', heading: '问读者', note: '有选项的格才写', type: prose('最多20个字', 18) },
    { key: 'option', heading: '选项', note: '一行一个，两三个', type: prose('最多16个字', 24) },
    { key: 'picture', heading: '选项小图', note: '和“选项”写在一行', type: emoji },
    {
      key: 'to',
      heading: '去哪一格',
      note: '选了去哪格，和“选项”写在一行；没有选项、也不是结局的，写接着哪格',
      type: panelName,
    },
    { key: 'ending', heading: '结局', note: '故事在这一格完了才写', type: prose('最多14个字', 20) },
    { key: 'outcome', heading: '结果', note: '和“结局”一起填', type: choice(choicesOf(outcomeNames)) },
  ])
