import { type LeniencyItem, maxCheckQuestions } from '../../../src/domain/leniency/leniency'
import type { YamlFile } from '../../pack/yaml-file'
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
  checkTree(file, ['check'], check, complain, maxCheckQuestions)
  const { national, ...resolved } = resolveCites(file)
  return { ...resolved, national: writtenOut(national) }
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
