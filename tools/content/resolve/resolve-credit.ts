import type { YamlFile } from '../../pack/yaml-file'
import type { CreditCorpus } from '../corpus'
import type { CreditEntry } from '../schema/credit-schema'
import type { Follow } from './follow'
import type { ResolveCites } from './resolve-cites'

/** Follows the references of credit.yaml. */
export function resolveCredit(file: YamlFile<CreditEntry>, resolveCites: ResolveCites, follow: Follow): CreditCorpus {
  for (const [index, guide] of file.data.guides.entries())
    for (const kind of ['lesson', 'path', 'triage'] as const) follow(file, ['guides', index, kind], guide[kind], kind)
  for (const [index, { triage }] of file.data.paths.entries())
    for (const [place, { tree }] of triage.entries())
      follow(file, ['paths', index, 'triage', place, 'tree'], tree, 'triage')
  return resolveCites(file)
}
