import { View } from '@tarojs/components'
import {
  countBy,
  type Facet,
  facets,
  facetText,
  type LeniencyFilter,
  type LeniencyItem,
} from '@/domain/leniency/leniency'
import { FacetRows } from '@/ui/facet/facet-rows'

export const facetNames = {
  who: '我是',
  kind: '怎么处理',
  origin: '哪里写的',
  field: '执法领域',
  department: '执法部门',
} as const satisfies Record<Facet, string>

interface Props {
  /** What the search found. */
  found: readonly LeniencyItem[]
  filter: LeniencyFilter
  onPick: (facet: Facet) => void
}

/** A facet that could only say one thing is not offered. */
function offeredFacets(found: readonly LeniencyItem[], filter: LeniencyFilter): Facet[] {
  return facets.filter((facet) => filter[facet] !== undefined || countBy(found, filter, facet).length > 1)
}

/** Whether there is any way to narrow what was found. */
export function canNarrow(found: readonly LeniencyItem[], filter: LeniencyFilter): boolean {
  return offeredFacets(found, filter).length > 0
}

/** Ways to narrow the list, each with what it is narrowed to. */
export function ItemFilters({ found, filter, onPick }: Props) {
  return (
    <View className="panel item-filters">
      <FacetRows
        facets={offeredFacets(found, filter)}
        names={facetNames}
        filter={filter}
        textOf={facetText}
        onPick={onPick}
      />
    </View>
  )
}
