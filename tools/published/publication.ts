import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Provenance, Publication, PublicationKind } from '../../src/domain/content/publication'
import { packFolder } from '../pack/pack-folder'
import type { DeskRecord } from './kinds/kind'

/** Where the list of a kind lies in a pack, from the project folder. */
export function publicationPath(pack: string, kind: PublicationKind): string {
  return `${packFolder(pack)}/published/${kind}.json`
}

/** What is remembered of how the office draws its table of a kind lies beside the list. */
export function memoryPath(pack: string, kind: PublicationKind): string {
  return `${packFolder(pack)}/published/${kind}.mapping.json`
}

/** What the second person signs: any change to the list or to where it is from gives another hash. */
export function hashOf(kind: PublicationKind, provenance: Provenance, records: readonly DeskRecord[]): string {
  return createHash('sha256').update(JSON.stringify({ kind, provenance, records })).digest('hex').slice(0, 16)
}

/** A list nobody has approved yet. */
export function publicationOf<R extends DeskRecord>(
  kind: PublicationKind,
  provenance: Provenance,
  records: R[],
): Publication<R> {
  return { kind, provenance, hash: hashOf(kind, provenance, records), records }
}

/** One record a line, so that a comparison of two versions shows records. */
export function serialise({ records, ...head }: Publication<DeskRecord>): string {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n')
  return `${JSON.stringify(head).slice(0, -1)},"records":[\n${lines}\n]}\n`
}

/** In the file `serialise` writes, the first record stands on the second line. */
export function lineOfRecord(index: number): number {
  return index + 2
}

/** Everything around the records. */
export const publicationHead = z.strictObject({
  kind: z.string(),
  provenance: z.strictObject({
    file: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    importedOn: z.iso.date(),
    importedBy: z.string().min(1),
    documentNumber: z.string().min(1),
  }),
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  approval: z.strictObject({ by: z.string().min(1), on: z.iso.date(), hash: z.string() }).exactOptional(),
  records: z.array(z.unknown()),
})
