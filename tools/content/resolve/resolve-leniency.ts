import { type LeniencyItem, maxCheckQuestions } from '../../../src/domain/leniency/leniency'
import type { YamlFile } from '../../pack/yaml-file'
import type { LeniencyCorpus } from '../corpus'
import type { LeniencyEntry } from '../schema/leniency-schema'
import type { Complain } from '../schema/pack-files'
import { checkTree } from './check-tree'
import type { Cite } from './citations'
import { eachOf, statementsOf } from './resolve-statements'

/** Ids that leniency.yaml may name, of other files. */
export interface LeniencyTargets {
  lessons: ReadonlySet<string>
  triage: ReadonlySet<string>
}

/** Follows the references of leniency.yaml, and writes out the items of the national list. */
export function resolveLeniency(
  file: YamlFile<LeniencyEntry>,
  targets: LeniencyTargets,
  cite: Cite,
  complain: Complain,
): LeniencyCorpus {
  const { unpublished, putRight, appeal, guides, check, folk } = file.data
  const to = statementsOf(file, cite)
  checkUnique(file, complain)
  if (appeal !== undefined && !targets.triage.has(appeal)) complain(file, ['appeal'], `没有 ${appeal} 这个解纷问答`)
  const resolvedCheck = {
    ...check,
    note: to(check.note, ['check', 'note']),
    outcomes: Object.fromEntries(
      Object.entries(check.outcomes).map(([id, outcome]) => {
        const path = ['check', 'outcomes', id]
        const why = eachOf(to, outcome.why, [...path, 'why'])
        return [id, { ...outcome, why, next: eachOf(to, outcome.next, [...path, 'next']) }]
      }),
    ),
  }
  checkTree(file, ['check'], resolvedCheck, complain, maxCheckQuestions)
  return {
    unpublished: to(unpublished, ['unpublished']),
    putRight: to(putRight, ['putRight']),
    ...(appeal !== undefined && { appeal }),
    guides: guides.map((guide, index) => {
      for (const kind of ['lesson', 'triage'] as const) {
        const id = guide[kind]
        const known = kind === 'lesson' ? targets.lessons : targets.triage
        if (id !== undefined && !known.has(id))
          complain(file, ['guides', index, kind], `没有 ${id} 这个${kind === 'lesson' ? '课' : '解纷问答'}`)
      }
      return { ...guide, statements: eachOf(to, guide.statements, ['guides', index, 'statements']) }
    }),
    check: resolvedCheck,
    folk: folk.map((word, index) => ({ ...word, reason: to(word.reason, ['folk', index, 'reason']) })),
    national: nationalItems(file, cite),
  }
}

function nationalItems(file: YamlFile<LeniencyEntry>, cite: Cite): LeniencyItem[] {
  const { field, department, conditions, correction, cites, items } = file.data.national
  const resolved = cite(file, ['national', 'cites'], cites)
  return items.map((item) => ({
    id: item.id,
    scope: 'national',
    field,
    department,
    kind: 'exempt',
    breach: item.breach,
    conditions: [...conditions, ...(item.conditions ?? [])],
    correction,
    basis: item.basis,
    cites: resolved,
  }))
}

function checkUnique(file: YamlFile<LeniencyEntry>, complain: Complain): void {
  const { guides, folk, national } = file.data
  const lists = [
    [guides, ['guides']],
    [folk, ['folk']],
    [national.items, ['national', 'items']],
  ] as const
  for (const [list, path] of lists) {
    const seen = new Set<string>()
    list.forEach(({ id }, index) => {
      if (seen.has(id)) complain(file, [...path, index, 'id'], `${id} 重复了`)
      seen.add(id)
    })
  }
}
