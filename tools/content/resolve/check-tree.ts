import { maxQuestions, pathsOf, type QuestionTree } from '../../../src/domain/disputes/triage'
import { didYouMean } from '../../pack/nearest'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { Complain } from '../schema/pack-files'

/** Every option leads somewhere, everything can be reached, and no way asks more than `most` questions. */
export function checkTree(
  file: YamlFile<unknown>,
  at: Path,
  tree: QuestionTree<unknown>,
  complain: Complain,
  most: number = maxQuestions,
): void {
  const known = new Set([...Object.keys(tree.questions), ...Object.keys(tree.outcomes)])
  if (!known.has(tree.start))
    complain(
      file,
      [...at, 'start'],
      `没有 ${tree.start} 这个问题${didYouMean(tree.start, Object.keys(tree.questions))}`,
    )
  for (const [id, question] of Object.entries(tree.questions)) {
    if (id in tree.outcomes) complain(file, [...at, 'outcomes', id], `${id} 既是问题又是结果`)
    question.options.forEach((option, place) => {
      const path = [...at, 'questions', id, 'options', place]
      if (!known.has(option.to))
        complain(file, [...path, 'to'], `没有 ${option.to} 这个问题或结果${didYouMean(option.to, known)}`)
    })
  }
  const paths = pathsOf(tree, most)
  const reached = new Set([
    tree.start,
    ...paths.flatMap(({ options, outcome }) => [outcome, ...options.map((o) => o.question)]),
  ])
  for (const id of known) {
    if (!reached.has(id)) complain(file, [...at, id in tree.questions ? 'questions' : 'outcomes', id], `走不到 ${id}`)
  }
  if (paths.some(({ options }) => options.length > most))
    complain(file, [...at, 'questions'], `有一条路要问 ${most} 个以上的问题，或者绕回了原处`)
}
