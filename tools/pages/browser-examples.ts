import { creditPack } from '../../src/content/credit-pack'
import { deadlinePack } from '../../src/content/deadline-pack'
import { disputePack } from '../../src/content/dispute-pack'
import { homePack } from '../../src/content/home-pack'
import { leniencyPack } from '../../src/content/leniency-pack'
import { lessonPack } from '../../src/content/lesson-pack'
import { placePack } from '../../src/content/place-pack'
import { quizPack } from '../../src/content/quiz-pack'
import { sourcePack } from '../../src/content/source-pack'
import { storyPack } from '../../src/content/story-pack'
import type { DeadlineRule } from '../../src/domain/disputes/deadline'
import { disputeAreas } from '../../src/domain/disputes/dispute-area'
import { pathsOf, type TriageTree } from '../../src/domain/disputes/triage'
import type { Learning } from '../../src/domain/lessons/learning'
import type { Figure, Lesson } from '../../src/domain/lessons/lesson'
import { writeChallenge } from '../../src/domain/quiz/challenge'
import type { Question } from '../../src/domain/quiz/question'
import { finishSession, type QuizSession } from '../../src/domain/quiz/quiz-session'
import type { Shelf } from '../../src/domain/quiz/quiz-shelf'
import { waysThrough } from '../../src/domain/stories/story'
import { placeTrees, routes } from '../../src/platform/routes'
import { allTrees, treePacks } from './tree-packs'

placeTrees(homePack.trees)

/** A page as a reader meets it. */
export interface PageExample {
  name: string
  route: string
  /** What the browser's title bar says before the name of the app; absent where that is all it may say, or all there is. */
  title?: string
  /** What the page opens with, where that is not its title. */
  heading?: string
  /** First use; the reader's mode cannot be known yet. */
  newcomer?: boolean
  learning?: Partial<Learning>
  papers?: Shelf
  /** Buttons to press once the page is open, by name. */
  press?: readonly string[]
}

/** The first card of the content for which `wanted` holds; the examples must not name cards that an editor may change. */
export function findCard(wanted: (card: Lesson['cards'][number], index: number, lesson: Lesson) => boolean) {
  for (const lesson of lessonPack.lessons) {
    const card = lesson.cards.findIndex((each, index) => wanted(each, index, lesson))
    if (card >= 0) return { lesson, card }
  }
  return undefined
}

/** The first topic with lessons enough to be halfway through, and where a reader begins it. */
export const firstTopic = lessonPack.topics.find(
  ({ lessons }) => lessons.length > 2,
) as (typeof lessonPack.topics)[number]
export const firstLesson = lessonPack.lessons.find(({ id }) => id === firstTopic.lessons[0]) as Lesson

const lastCardOf = (lesson: Lesson) => lesson.cards.length - 1

/** A reader who finished one lesson, left another halfway and keeps three. */
export const halfway: Partial<Learning> = {
  reached: { [firstTopic.lessons[0] as string]: lastCardOf(firstLesson), [firstTopic.lessons[1] as string]: 1 },
  finished: { [firstTopic.lessons[0] as string]: '2026-11-20' },
  favourites: firstTopic.lessons.slice(0, 3),
  last: { lesson: firstTopic.lessons[1] as string, card: 1 },
}

const everythingRead: Partial<Learning> = {
  finished: Object.fromEntries(lessonPack.lessons.map(({ id }) => [id, '2026-11-20'])),
  favourites: lessonPack.lessons.map(({ id }) => id),
}

function cardExample(name: string, found: ReturnType<typeof findCard>, more: Partial<PageExample> = {}): PageExample[] {
  if (!found) return []
  return [{ name, route: routes.lesson(found.lesson.id, found.card), title: found.lesson.title, ...more }]
}

const figureTypes: readonly Figure['type'][] = ['count', 'bars', 'ladder', 'flow']
const cardKinds = [...new Set(lessonPack.lessons.flatMap(({ cards }) => cards.map(({ kind }) => kind)))]
const longestText = Math.max(...lessonPack.lessons.flatMap(({ cards }) => cards.map(({ text }) => text.length)))
const mostCites = Math.max(...lessonPack.lessons.flatMap(({ cards }) => cards.map(({ cites }) => cites.length)))
const report = sourcePack.sources.find(({ kind }) => kind === 'report') as (typeof sourcePack.sources)[number]
const reportPlace = Object.keys(sourcePack.citedBy)
  .find((key) => key.startsWith(`${report.id}/`))
  ?.slice(report.id.length + 1)
const law = sourcePack.sources.find(({ kind }) => kind === 'law') as (typeof sourcePack.sources)[number]
const webPage = sourcePack.sources.find(({ url }) => url !== undefined)

const violence = allTrees.find(({ id }) => id === 'domestic-violence') as TriageTree
const [way] = pathsOf(violence)
const firstOutcome = way?.outcome ?? ''
const firstWay = way?.options.map(({ question, option }) => `${question}:${option}`).join(',') ?? ''
const court = disputePack.channels.find(({ id }) => id === 'court')
const rule = deadlinePack.rules.find(({ id }) => id === 'labour-award-sue-15d') as DeadlineRule
const taxItem = leniencyPack.national[0] as (typeof leniencyPack.national)[number]
const lawItem = leniencyPack.national.find(({ conditions, refused }) => conditions.length > 0 && refused) ?? taxItem

/** The longest question of a kind, just answered wrongly: its options, their whys and the explanation all show. */
function quizExample(kind: Question['kind']): Pick<PageExample, 'route' | 'title' | 'papers'> {
  const size = (question: Question) => JSON.stringify(question).length
  const [longest] = quizPack.bank.questions.filter((each) => each.kind === kind).sort((a, b) => size(b) - size(a))
  const { id, topic, options } = longest as Question
  const key = `practice:${topic}`
  const chosen = [options.findIndex(({ right }) => !right)]
  return {
    route: routes.quizPaper(key),
    title: quizPack.bank.topics.find((each) => each.id === topic)?.title as string,
    papers: { [key]: { ...practice, topic, questions: [id], answers: { [id]: chosen } } },
  }
}

const practice: QuizSession = { mode: 'practice', seed: 's', questions: [], answers: {}, at: 0, startedAt: 1000 }

/** A paper on everything, answered by half, half of that right. */
const examResult: Shelf = {
  exam: finishSession(
    {
      ...practice,
      mode: 'exam',
      questions: quizPack.bank.questions.filter((_, index) => index % 12 === 0).map(({ id }) => id),
      answers: Object.fromEntries(
        quizPack.bank.questions.filter((_, index) => index % 24 === 0).map(({ id }, index) => [id, [index % 2]]),
      ),
    },
    2000,
  ),
}

/** What a build with published or demonstration places shows besides. */
const place = placePack.places.find(({ lesson, code }) => lesson && code)
const placeExamples: PageExample[] = place
  ? [
      { name: '找广场，选乡镇', route: routes.places(), title: '找广场', press: ['先看哪里的 还没选'] },
      { name: '地方，一个', route: routes.place(place.id), title: place.name, press: ['报告错误'] },
      { name: '盖章，到了', route: routes.stamp(place.code), title: place.name, press: ['盖章'] },
    ]
  : []

/** Every page of the app in every state that looks different. */
/** A story where it begins, where most is said, where it asks and where it ends; and one that can be left at once. */
function storyExamples(): PageExample[] {
  const ways = storyPack.stories.flatMap((story) =>
    waysThrough(story).flatMap((way) => way.panels.map((panel, at) => ({ story, panel, at, taken: way.taken }))),
  )
  const size = ({ panel }: (typeof ways)[number]) => JSON.stringify(panel).length
  const longest = (of: typeof ways) => [...of].sort((a, b) => size(b) - size(a))[0]
  const examples = {
    '说事，开头': ways[0],
    '说事，话最多的一格': longest(ways.filter(({ panel }) => panel.to !== undefined)),
    '说事，选一选': longest(ways.filter(({ panel }) => panel.choices)),
    '说事，结局': longest(ways.filter(({ panel }) => panel.ending)),
    '说事，随时能离开的': ways.find(({ story }) => story.discreet),
  }
  return Object.entries(examples).flatMap(([name, example]) => {
    if (!example) return []
    const { story, at, taken } = example
    const named = story.discreet ? { heading: story.title } : { title: story.title }
    return [{ name, route: routes.story(story.id, taken, at), ...named }]
  })
}

export const pageExamples: readonly PageExample[] = [
  { name: '首页，第一次用', route: routes.home(), newcomer: true },
  { name: '首页，还没读过', route: routes.home() },
  { name: '首页，读到一半', route: routes.home(), learning: halfway },
  { name: '写编码', route: routes.open(), title: '写编码' },
  { name: '写编码，输错了', route: routes.open('12345'), title: '码好像输错了一位' },
  { name: '我的，还没读过', route: routes.me(), title: '我的' },
  { name: '我的，读到一半', route: routes.me(), title: '我的', learning: halfway },
  { name: '收藏，空的', route: routes.favourites(), title: '收藏' },
  { name: '收藏，全部课程', route: routes.favourites(), title: '收藏', learning: everythingRead },
  { name: '存在手机上的', route: routes.data(), title: '存在这部手机上的', learning: halfway },
  {
    name: '存在手机上的，原样数据和清空前的提问',
    route: routes.data(),
    title: '存在这部手机上的',
    learning: halfway,
    press: ['看原样数据', '清空'],
  },
  { name: '关于', route: routes.about(), title: '关于这个小程序' },
  { name: '学法，还没读过', route: routes.lessons(), title: '学法' },
  { name: '学法，全部读完', route: routes.lessons(), title: '学法', learning: everythingRead },
  { name: '主题', route: routes.topic(firstTopic.id), title: firstTopic.title, learning: halfway },
  { name: '主题，没有的', route: routes.topic('no-such-topic'), title: '没有这个主题' },
  ...figureTypes.flatMap((type) =>
    cardExample(
      `小课，${type} 图`,
      findCard(({ figure }) => figure?.type === type),
    ),
  ),
  ...cardKinds.flatMap((kind) =>
    cardExample(
      `小课，${kind} 卡片`,
      findCard((card) => card.kind === kind && card.figure === undefined),
    ),
  ),
  ...cardExample(
    '小课，字最多的卡片',
    findCard(({ text }) => text.length === longestText),
  ),
  ...cardExample(
    '小课，出处最多的卡片',
    findCard(({ cites }) => cites.length === mostCites),
  ),
  ...cardExample(
    '小课，最后一张',
    findCard((_card, index, lesson) => index === lastCardOf(lesson)),
  ),
  ...cardExample(
    '小课，最后一张，全部读完',
    findCard((_card, index, lesson) => index === lastCardOf(lesson)),
    { learning: everythingRead },
  ),
  ...cardExample(
    '小课，看依据',
    findCard(({ cites }) => cites.length === 1),
    { press: ['依据 1 条，点开看'] },
  ),
  { name: '小课，没有的', route: routes.lesson('no-such-lesson'), title: '没有这一课' },
  { name: '小课，卡片号太大', route: `${routes.lesson(firstLesson.id)}&card=99`, title: firstLesson.title },
  { name: '说事', route: routes.stories(), title: '说事' },
  ...storyExamples(),
  { name: '说事，没有的', route: routes.story('no-such-story'), title: '没有这个故事' },
  { name: '解纷', route: routes.disputes(), title: '有了矛盾，找谁' },
  { name: '解纷，选乡镇', route: routes.disputes(), title: '有了矛盾，找谁', press: ['选乡镇（街道）'] },
  // Each area has a page of its own.
  ...disputeAreas.flatMap((area) =>
    treePacks[area].trees.slice(-1).map(({ id, title }) => ({
      name: `解纷，第一问，${title}`,
      route: routes.triage(id),
      title,
    })),
  ),
  {
    name: '解纷，结果',
    route: routes.triage('domestic-violence', firstWay),
    heading: violence.outcomes[firstOutcome]?.answer.text ?? '',
  },
  { name: '解纷，没有的', route: routes.triage('no-such-tree'), title: '没有这一类事' },
  { name: '门路', route: routes.channels(), title: '都有哪些门路' },
  { name: '门路，一个', route: routes.channel('court'), title: '法院（诉讼）', heading: court?.summary.text ?? '' },
  { name: '算期限', route: routes.deadlines(), title: '算期限' },
  { name: '算期限，一条', route: routes.deadline(rule.id), title: rule.title },
  { name: '算期限，没填日子', route: routes.deadline(rule.id), title: rule.title, press: ['算一算'] },
  { name: '写材料', route: routes.forms(), title: '写材料' },
  { name: '写材料，开头', route: routes.form('reconsideration-application'), title: '行政复议申请书' },
  { name: '写材料，一步', route: routes.form('reconsideration-application', 1), title: '申请人是谁' },
  { name: '写成的样子，还没写', route: routes.paper('mediation-application'), title: '写成的样子' },
  { name: '不罚轻罚', route: routes.leniency(), title: '不罚轻罚' },
  ...leniencyPack.guides.slice(0, 2).map((guide) => ({
    name: `不罚轻罚，${guide.title}`,
    route: routes.guide(guide.id),
    title: guide.title,
  })),
  { name: '不罚轻罚，没有的一篇', route: routes.guide('no-such-guide'), title: '没有这一篇' },
  { name: '自己对一对，第一问', route: routes.leniencyCheck(), title: '自己对一对' },
  { name: '自己对一对，平常的事', route: routes.leniencyAct('shop-expired-food'), title: '自己对一对' },
  { name: '检查的人来过了', route: routes.inspected(), title: '检查的人来过了' },
  { name: '检查的人来过了，一步', route: routes.inspected('notice'), title: '收到告知书' },
  { name: '不罚轻罚，法律自己写明的一项', route: routes.leniencyItem(lawItem.id), title: lawItem.breach },
  { name: '自己对一对，结果', route: routes.leniencyCheck('who:child'), title: '自己对一对' },
  { name: '不罚轻罚事项', route: routes.leniencyItems(), title: '不罚轻罚事项' },
  { name: '不罚轻罚事项，找到的', route: routes.leniencyItems({ q: '记账' }), title: '不罚轻罚事项' },
  { name: '不罚轻罚事项，没找到', route: routes.leniencyItems({ q: '拖拉机年检' }), title: '不罚轻罚事项' },
  { name: '不罚轻罚，一项', route: routes.leniencyItem(taxItem.id), title: taxItem.breach },
  { name: '不罚轻罚，没有的一项', route: routes.leniencyItem('no-such-item'), title: '没有这一项' },
  { name: '答题', route: routes.quiz(), title: '答题' },
  { name: '每日五题，没选', route: routes.quizPaper('daily:2026-03-02'), title: '每日五题' },
  ...(['single', 'multiple', 'judge'] as const).map((kind) => ({
    name: `答题，${kind}，答了`,
    ...quizExample(kind),
  })),
  { name: '模拟考试，要交卷', route: routes.quizPaper('exam'), title: '模拟考试', press: ['交卷'] },
  { name: '错题本，空的', route: routes.quizPaper('mistakes'), title: '没有题可答' },
  { name: '答题结果', route: routes.quizResult('exam'), title: '模拟考试', papers: examResult },
  { name: '答题结果，没有的', route: routes.quizResult('exam'), title: '还没有结果' },
  {
    name: '应战',
    route: routes.challenge(writeChallenge({ seed: 'k3', count: 5, right: 3, bank: quizPack.hash, from: '示例' })),
    title: '应战',
  },
  { name: '应战，链接坏了', route: routes.challenge('nonsense'), title: '应战' },
  { name: '出一份题', route: routes.quizMake(), title: '出一份题' },
  { name: '信用', route: routes.credit(), title: '信用' },
  ...creditPack.guides
    .filter(({ picture }) => picture)
    .map(({ id, title }) => ({ name: `信用，${title}`, route: routes.creditGuide(id), title })),
  { name: '信用，提异议', route: routes.creditPath('objection'), title: '记错了，提异议' },
  { name: '信用，没有的', route: routes.creditGuide('no-such-guide'), title: '没有这一篇' },
  { name: '积分规则', route: routes.creditRules(), title: '加分减分的规则' },
  { name: '积分规则，没有的', route: routes.creditRule('no-such-rule'), title: '没有这一条' },
  { name: '照规则加一加', route: routes.creditSum(), title: '照规则加一加' },
  { name: '找广场', route: routes.places(), title: '找广场' },
  { name: '地方，没有的', route: routes.place('no-such-place'), title: '没有这个地方' },
  { name: '在图上看', route: routes.placeMap(), title: '在图上看' },
  { name: '集章', route: routes.stamps(), title: '集章' },
  { name: '盖章，写编码', route: routes.stamp(), title: '写牌子上的编码' },
  { name: '盖章，没有这个编码', route: routes.stamp('no-such-code'), title: '写牌子上的编码' },
  ...placeExamples,
  { name: '找一找，还没写', route: routes.search(), title: '找一找' },
  { name: '找一找，找到的', route: routes.search({ q: '老板不给钱' }), title: '找一找' },
  { name: '找一找，没找到', route: routes.search({ q: '拖拉机年检' }), title: '找一找' },
  { name: '找一找，一类的全部', route: routes.search({ q: '复议', group: 'deadline' }), title: '算期限' },
  { name: '词语解释', route: routes.words(), title: '词语解释' },
  { name: '词语，一个', route: routes.word('judicial-confirmation'), title: '司法确认' },
  { name: '词语，没有的', route: routes.word('no-such-word'), title: '没有这个词' },
  { name: '内容出处', route: routes.sources(), title: '内容出处' },
  { name: '出处，报告', route: routes.source(report.id, reportPlace), title: report.title },
  { name: '出处，法律', route: routes.source(law.id), title: law.title },
  ...(webPage ? [{ name: '出处，网页', route: routes.source(webPage.id), title: webPage.title }] : []),
  { name: '出处，没有的', route: routes.source('no-such-source'), title: '没有这个出处' },
  { name: '开源软件', route: routes.licences(), title: '用到的开源软件' },
  { name: '许可证，短的', route: routes.licence('react'), title: 'react' },
  { name: '许可证，长的', route: routes.licence('crc-32'), title: 'crc-32' },
  { name: '许可证，没有的', route: routes.licence('no-such-work'), title: '没有这一样' },
]
