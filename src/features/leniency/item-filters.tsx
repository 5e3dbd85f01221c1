import { View } from '@tarojs/components'
import type { Facet, LeniencyFilter, LeniencyItem, LeniencyKind } from '@/domain/leniency/leniency'
import { countBy, kindNames } from '@/domain/leniency/leniency'
import { Choice } from '@/ui/choice/choice'
import { FacetRow } from '@/ui/facet/facet-row'

export const facetNames = { field: '执法领域', department: '执法部门' } as const

interface Props {
  /** What the search found. */
  found: readonly LeniencyItem[]
  filter: LeniencyFilter
  onFilter: (filter: LeniencyFilter) => void
  onPick: (facet: keyof typeof facetNames) => void
}

/** A facet that could only say one thing is not offered. */
const offered = (found: readonly LeniencyItem[], filter: LeniencyFilter, facet: Facet) =>
  filter[facet] !== undefined || countBy(found, filter, facet).length > 1

/** Whether there is any way to narrow what was found. */
export function canNarrow(found: readonly LeniencyItem[], filter: LeniencyFilter): boolean {
  return (['field', 'department', 'kind'] as const).some((facet) => offered(found, filter, facet))
}

/** Ways to narrow the list, each with how many items it leaves. */
export function ItemFilters({ found, filter, onFilter, onPick }: Props) {
  const kinds = countBy(found, filter, 'kind')
  const facets = (['field', 'department'] as const).filter((facet) => offered(found, filter, facet))
  const countOf = (kind: LeniencyKind) => kinds.find(({ value }) => value === kind)?.count ?? 0
  return (
    <View className="panel item-filters">
      {offered(found, filter, 'kind') && (
        <Choice
          label="怎么处理"
          options={[
            { value: '', text: `全部 ${kinds.reduce((sum, { count }) => sum + count, 0)}` },
            { value: 'exempt', text: `${kindNames.exempt} ${countOf('exempt')}` },
            { value: 'mitigated', text: `${kindNames.mitigated} ${countOf('mitigated')}` },
          ]}
          value={filter.kind ?? ''}
          onChoose={(kind) => onFilter({ ...filter, kind: kind === '' ? undefined : (kind as LeniencyKind) })}
        />
      )}
      {facets.map((facet) => (
        <FacetRow key={facet} label={facetNames[facet]} value={filter[facet]} onTap={() => onPick(facet)} />
      ))}
    </View>
  )
}
