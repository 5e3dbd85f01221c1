import { ContentError, type Problem } from '../content/problem'
import { reportSchema } from '../content/schema'
import { readYaml } from '../content/yaml-file'
import { kindIds, kinds } from './kinds/all-kinds'
import type { DeskRecord, Kind } from './kinds/kind'
import type { Published } from './published'

/** How many of each of the report's figures are published, by the figure's id. */
export function publishedCounts(published: Published): Record<string, number> {
  return Object.assign(
    {},
    ...kindIds.map((id) => {
      const kind: Kind = kinds[id]
      return kind.counts(published[id]?.records ?? [])
    }),
  )
}

/** The records of a list against what the report says there is: `不罚轻罚事项 20/762 项`. Nothing where the report says nothing. */
export function countAgainstReport(root: string, pack: string, kind: Kind, records: readonly DeskRecord[]): string[] {
  const problems: Problem[] = []
  const report = readYaml(root, `content/${pack}/report.yaml`, reportSchema, problems)
  if (!report) throw new ContentError(problems)
  const counts = kind.counts(records)
  return report.data.figures.flatMap(({ id, label, count, unit }) => {
    const found = counts[id]
    return found === undefined ? [] : [`${label} ${found}/${count} ${unit}`]
  })
}
