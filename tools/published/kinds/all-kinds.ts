import type { PublicationKind } from '../../../src/domain/content/publication'
import { type BillboardRecord, billboards } from './billboards'
import { type ContactRecord, contacts } from './contacts'
import { type CreditRuleRecord, creditRules } from './credit-rules'
import type { Kind } from './kind'
import { type LeniencyRecord, leniencyItems } from './leniency-items'
import { type PlaceRecord, places } from './places'

/** What a row of each kind is stored as. */
export interface RecordOf {
  'leniency-items': LeniencyRecord
  places: PlaceRecord
  contacts: ContactRecord
  'credit-rules': CreditRuleRecord
  billboards: BillboardRecord
}

/** In the order the desk speaks of them. */
export const kinds: { [K in PublicationKind]: Kind<RecordOf[K]> } = {
  'leniency-items': leniencyItems,
  places,
  contacts,
  'credit-rules': creditRules,
  billboards,
}

export const kindIds = Object.keys(kinds) as PublicationKind[]

/** The kind called so, in the program's word or in the officer's. */
export function kindNamed(name: string | undefined): Kind | undefined {
  return kindIds.map((id): Kind => kinds[id]).find((kind) => kind.id === name || kind.name === name)
}
