/** What the bureau publishes from its desk: one workbook, one list, one file a kind. */
export type PublicationKind = 'leniency-items' | 'places' | 'contacts' | 'credit-rules' | 'billboards'

/** Which file a list was read from, and on whose word. */
export interface Provenance {
  /** Name of the workbook, without folders. */
  file: string
  sha256: string
  /** ISO date. */
  importedOn: string
  importedBy: string
  /** Of the paper by which the county decided on the list. */
  documentNumber: string
}

/** A published list. Without `approval` only one person has answered for it, and it may not be released. */
export interface Publication<R> {
  kind: PublicationKind
  provenance: Provenance
  /** 16 hex digits over kind, provenance and records: what the second person signs. */
  hash: string
  approval?: { by: string; on: string }
  records: R[]
}
