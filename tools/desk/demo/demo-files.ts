import { reportFigures } from '../../content/county/figures'
import { demoPackOf } from '../../published/demo-pack'
import { kindIds } from '../../published/kinds/all-kinds'
import type { DeskRecord } from '../../published/kinds/kind'
import { publicationOf, publicationPath, serialise } from '../../published/publication'
import { readChoices } from '../choices'
import { demoRecords } from './demo-records'

/** The day everything demonstrated is dated from. */
export const demoDay = '2026-01-05'

/** Nobody answers for these lists, and their provenance says so. */
const provenance = {
  file: '示例',
  sha256: '0'.repeat(64),
  importedOn: demoDay,
  importedBy: '示例',
  documentNumber: '示例文号',
}

/** The demonstration lists by path from the project folder: the same bytes on every machine while the choices stay the same. */
export function demoFiles(root: string, pack: string): Map<string, string> {
  const records: Record<string, DeskRecord[]> = demoRecords(readChoices(root, pack), reportFigures(root, pack))
  return new Map(
    kindIds.map((kind) => [
      publicationPath(demoPackOf(pack), kind),
      serialise(publicationOf(kind, provenance, records[kind] ?? [])),
    ]),
  )
}
