import type { Picture } from '../../../src/domain/credit/credit'
import type { Path, YamlFile } from '../../pack/yaml-file'
import type { CreditCorpus } from '../corpus'
import type { CreditEntry } from '../schema/credit-schema'
import type { Complain } from '../schema/pack-files'
import type { Cite } from './citations'
import { eachOf, statementsOf } from './resolve-statements'

/** Ids that credit.yaml may name, of other files. */
export interface CreditTargets {
  lessons: ReadonlySet<string>
  triage: ReadonlySet<string>
}

/** Follows the references of credit.yaml. */
export function resolveCredit(
  file: YamlFile<CreditEntry>,
  { lessons, triage }: CreditTargets,
  cite: Cite,
  complain: Complain,
): CreditCorpus {
  const { unpublished, guides, paths } = file.data
  const to = statementsOf(file, cite)
  const pathIds = new Set(paths.map(({ id }) => id))
  checkUnique(file, complain)
  const follow = (at: Path, id: string | undefined, ids: ReadonlySet<string>, called: string) => {
    if (id !== undefined && !ids.has(id)) complain(file, at, `没有 ${id} 这个${called}`)
  }
  const pictureOf = (at: Path, picture: CreditEntry['guides'][number]['picture']): { picture?: Picture } =>
    picture ? { picture: { ...picture, cites: cite(file, [...at, 'picture', 'cites'], picture.cites) } } : {}
  return {
    unpublished: to(unpublished, ['unpublished']),
    guides: guides.map(({ picture, ...guide }, index) => {
      const at = ['guides', index]
      follow([...at, 'lesson'], guide.lesson, lessons, '课')
      follow([...at, 'path'], guide.path, pathIds, '办法')
      follow([...at, 'triage'], guide.triage, triage, '解纷问答')
      return {
        ...guide,
        ...pictureOf(at, picture),
        statements: eachOf(to, guide.statements, [...at, 'statements']),
      }
    }),
    paths: paths.map(({ picture, ...path }, index) => {
      const at = ['paths', index]
      for (const [place, { tree }] of path.triage.entries())
        follow([...at, 'triage', place, 'tree'], tree, triage, '解纷问答')
      return {
        ...path,
        ...pictureOf(at, picture),
        who: eachOf(to, path.who, [...at, 'who']),
        papers: eachOf(to, path.papers, [...at, 'papers']),
        limit: eachOf(to, path.limit, [...at, 'limit']),
        steps: eachOf(to, path.steps, [...at, 'steps']),
        after: eachOf(to, path.after, [...at, 'after']),
      }
    }),
  }
}

function checkUnique(file: YamlFile<CreditEntry>, complain: Complain): void {
  for (const list of ['guides', 'paths'] as const) {
    const seen = new Set<string>()
    file.data[list].forEach(({ id }, index) => {
      if (seen.has(id)) complain(file, [list, index, 'id'], `${id} 重复了`)
      seen.add(id)
    })
  }
}
