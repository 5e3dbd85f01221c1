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
  /** Of the list with this hash: of a list that was changed since it says nothing. */
  approval?: { by: string; on: string; hash: string }
  records: R[]
}

/** What a reader is told of where a published list comes from. */
export interface ListOrigin {
  documentNumber: string
  /** ISO dates: when it was taken in, and when a second person had looked it over. */
  importedOn: string
  approvedOn?: string
}

export const originOf = ({ provenance, approval }: Publication<unknown>): ListOrigin => ({
  documentNumber: provenance.documentNumber,
  importedOn: provenance.importedOn,
  ...(approval && { approvedOn: approval.on }),
})

/** The same in words; `list` is what it is called. */
export function originInWords({ documentNumber, importedOn, approvedOn }: ListOrigin, list: string): string {
  const approved = approvedOn === undefined ? '' : `，${approvedOn} 另一个人核对过`
  return `出自县里公布的${list}（${documentNumber}），${importedOn} 录入${approved}。`
}
