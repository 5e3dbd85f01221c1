import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packFolder } from '../../pack/pack-folder'
import { ContentError, type Problem } from '../../pack/problem'
import { readYaml } from '../../pack/yaml-file'
import { kindIds, kinds } from '../../published/kinds/all-kinds'
import type { DeskRecord, Kind } from '../../published/kinds/kind'
import type { Published } from '../../published/published'
import { type ReportEntry, reportSchema } from '../schema/schema'

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

/** What the report says there is; nothing where the pack has no report. */
export function reportFigures(root: string, pack: string): ReportEntry['figures'] {
  const path = `${packFolder(pack)}/report.yaml`
  if (!existsSync(join(root, path))) return []
  const problems: Problem[] = []
  const report = readYaml(root, path, reportSchema, problems)
  if (!report) throw new ContentError(problems)
  return report.data.figures
}

/** The records of a list against what the report says there is: `不罚轻罚事项 20/762 项`. Nothing where the report says nothing. */
export function countAgainstReport(root: string, pack: string, kind: Kind, records: readonly DeskRecord[]): string[] {
  const counts = kind.counts(records)
  return reportFigures(root, pack).flatMap(({ id, label, count, unit }) => {
    const found = counts[id]
    return found === undefined ? [] : [`${label} ${found}/${count} ${unit}`]
  })
}
