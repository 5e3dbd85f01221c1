import type { QuestionBank } from '../../../src/domain/quiz/question'
import { didYouMean } from '../../pack/nearest'
import type { YamlFile } from '../../pack/yaml-file'
import type { Complain, PackFiles } from '../schema/pack-files'
import type { QuestionsEntry } from '../schema/question-schema'
import { listedFiles } from './listed-files'
import type { ResolveCites } from './resolve-cites'

/** Follows the references of the question files: citations, lessons to read next, kinds of dispute, cases. Topics follow `quiz` in pack.yaml. */
export function resolveQuestions(files: PackFiles, resolveCites: ResolveCites, complain: Complain): QuestionBank {
  const topics = listedFiles(
    files,
    { list: 'quiz', folder: 'questions', files: files.questions, called: '这一组题' },
    complain,
  )
  for (const file of topics) checkTopic(file, files, complain)
  checkStems(topics, complain)
  return {
    topics: topics.map(({ data: { id, title, summary, icon, picture } }) => ({
      id,
      title,
      summary,
      icon,
      ...(picture !== undefined && { picture }),
    })),
    cases: topics.flatMap(({ data }) => data.cases ?? []),
    questions: topics.flatMap((file) =>
      resolveCites(file).questions.map((question) => ({ ...question, topic: file.data.id })),
    ),
  }
}

function checkTopic(file: YamlFile<QuestionsEntry>, files: PackFiles, complain: Complain): void {
  const { id: topic, questions, cases = [] } = file.data
  const asked = new Map<string, number>(cases.map(({ id }) => [id, 0]))
  questions.forEach((question, index) => {
    const at = (field: string) => ['questions', index, field]
    if (!question.id.startsWith(`${topic}-`)) complain(file, at('id'), `id 要以 ${topic}- 开头`)
    if (question.lesson !== undefined && !files.lessons.has(question.lesson))
      complain(
        file,
        at('lesson'),
        `没有 lessons/${question.lesson}.yaml 这个文件${didYouMean(question.lesson, files.lessons.keys())}`,
      )
    if (question.tree !== undefined && !files.disputes.trees.has(question.tree))
      complain(
        file,
        at('tree'),
        `没有 triage/${question.tree}.yaml 这个文件${didYouMean(question.tree, files.disputes.trees.keys())}`,
      )
    if (question.case === undefined) return
    const times = asked.get(question.case)
    if (times === undefined)
      complain(file, at('case'), `cases 里没有 ${question.case}${didYouMean(question.case, asked.keys())}`)
    else asked.set(question.case, times + 1)
  })
  cases.forEach(({ id }, index) => {
    if (asked.get(id) !== 2)
      complain(file, ['cases', index, 'id'], `一个案例要正好两道题，${id} 有 ${asked.get(id)} 道`)
  })
}

/** Two stems that share so many pairs of characters ask the same; those that are the very same are complained of as doubles. */
const alike = 0.6

function checkStems(topics: readonly YamlFile<QuestionsEntry>[], complain: Complain): void {
  const stems = topics.flatMap((file) =>
    file.data.questions.map(({ id, stem }, index) => ({
      file,
      id,
      stem,
      pairs: pairsOf(stem),
      path: ['questions', index, 'stem'],
    })),
  )
  stems.forEach((one, index) => {
    const other = stems
      .slice(0, index)
      .find(({ stem, pairs }) => stem !== one.stem && likeness(pairs, one.pairs) >= alike)
    if (other)
      complain(
        one.file,
        one.path,
        `和 ${other.id}（${other.file === one.file ? '' : `${other.file.path} `}第${other.file.lineAt(other.path)}行）问得差不多，换一个问法`,
      )
  })
}

function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text.replace(/[，。？、：“”]/g, '')]
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`))
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length
  return (2 * both) / (one.size + other.size)
}
