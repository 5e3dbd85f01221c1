import { leniencyPack } from '@/content/leniency-pack'
import { groundsFrom } from '@/domain/content/provenance'
import { type LeniencyItem, searchTexts } from '@/domain/leniency/leniency'
import { itemReader, unpackItems } from '@/domain/leniency/leniency-pack'
import { type DoorIndex, doorIndex, rankActs } from '@/domain/search/doors'
import { indexRecords, type SearchIndex, type SearchRecord } from '@/domain/search/search'
import { statementsWith } from '@/ui/statement/statement-list'

/** Every item: the county's first, then those that hold everywhere. */
export const items: readonly LeniencyItem[] = [...unpackItems(leniencyPack.county), ...leniencyPack.national]

const byId = new Map(items.map((item) => [item.id, item]))
const syllablesOf = itemReader(leniencyPack)

export const itemById = (id: string): LeniencyItem | undefined => byId.get(id)
export const stageById = (id: string | undefined) => leniencyPack.inspected.find((stage) => stage.id === id)
export const guideById = (id: string) => leniencyPack.guides.find((guide) => guide.id === id)

/** Whether the items on show are made up to fill the screens. */
export const isDemo = leniencyPack.county.demo === true

/** What a citation is called on its link. */
export const groundOf = groundsFrom(leniencyPack.sources)

/** An item as the search reads it. */
export const searchRecord = (item: LeniencyItem): SearchRecord => searchTexts(item, syllablesOf(item.id))

let acts: DoorIndex[] | undefined

/** The everyday acts and the guides that a query sounds like, by the keys of their records. */
export function actsLike(query: string): { key: string; name: string }[] {
  acts ??= leniencyPack.acts.map((pack) => doorIndex(pack, leniencyPack.readings))
  return rankActs(acts, query).map(({ id, name }) => ({ key: id, name }))
}

let index: SearchIndex | undefined

/** The index over all items, made when it is first asked for. */
export function itemIndex(): SearchIndex {
  index ??= indexRecords(items.map(searchRecord))
  return index
}

export const { StatementList, StatementView } = statementsWith(groundOf)
