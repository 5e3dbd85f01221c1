import { type LeniencyItem, maxCheckQuestions, type Verdict } from '../../../src/domain/leniency/leniency'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { LeniencyCorpus } from '../corpus'
import type { LeniencyEntry } from '../schema/leniency-schema'
import type { Complain } from '../schema/pack-files'
import { checkTree } from './check-tree'
import type { Follow } from './follow'
import type { Cited, ResolveCites } from './resolve-cites'

/** Follows the references of leniency.yaml, and writes out the items of the national list. */
export function resolveLeniency(
  file: YamlFile<LeniencyEntry>,
  resolveCites: ResolveCites,
  follow: Follow,
  complain: Complain,
): LeniencyCorpus {
  const { appeal, guides, check } = file.data
  follow(file, ['appeal'], appeal, 'triage')
  for (const [index, guide] of guides.entries())
    for (const kind of ['lesson', 'triage'] as const) follow(file, ['guides', index, kind], guide[kind], kind)
  checkVerdicts(file, complain)
  checkTree(file, ['check'], check, complain, maxCheckQuestions)
  const { national, ...resolved } = resolveCites(file)
  return { ...resolved, national: writtenOut(national) }
}

/** The law's own word for each verdict, which the first reason must say. */
const lawWords: Partial<Record<Verdict, [pattern: RegExp, words: string]>> = {
  exempt: [/(?<!可以)不予(行政)?处罚/, '不予处罚'],
  may: [/可以不予/, '可以不予'],
  lighter: [/应当从轻或者减轻/, '应当从轻或者减轻'],
}
const promise = /(你|您)(一定|肯定|就)?(不会|会)(被|受)?(处)?罚/

/** Only the office decides: an outcome says what the law says, in its words, and never what will happen. */
function checkVerdicts(file: YamlFile<LeniencyEntry>, complain: Complain): void {
  const { note, outcomes } = file.data.check
  const tell = (path: Path, { text }: { text: string }) => {
    const [said] = promise.exec(text) ?? []
    if (said) complain(file, ['check', ...path], `不能写“${said}”：罚不罚由执法机关定，只说法律怎么规定`)
  }
  tell(['note'], note)
  for (const [id, { verdict, why, next }] of Object.entries(outcomes)) {
    const path = ['outcomes', id]
    for (const [index, said] of why.entries()) tell([...path, 'why', index], said)
    for (const [index, said] of next.entries()) tell([...path, 'next', index], said)
    const [pattern, words] = lawWords[verdict] ?? []
    if (pattern && !pattern.test(why[0]?.text ?? ''))
      complain(
        file,
        ['check', ...path, 'verdict'],
        `verdict 是 ${verdict} 的，why 第一句要有法律的字眼“${words}”，没有就改 verdict`,
      )
  }
}

const writtenOut = ({ items, ...list }: Cited<LeniencyEntry>['national']): LeniencyItem[] =>
  items.map(({ id, breach, conditions = [], basis }) => ({
    id,
    scope: 'national',
    field: list.field,
    department: list.department,
    kind: 'exempt',
    breach,
    conditions: [...list.conditions, ...conditions],
    correction: list.correction,
    basis,
    cites: list.cites,
  }))
