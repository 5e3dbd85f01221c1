import { View } from '@tarojs/components'
import type { Facet, LeniencyFilter, LeniencyItem, LeniencyKind } from '@/domain/leniency'
import { countBy } from '@/domain/leniency'
import { Choice } from '@/ui/choice/choice'
import { FacetRow } from '@/ui/facet/facet-row'
import { kindNames } from './catalogue'

export const facetNames = { field: '执法领域', department: '执法部门' } as const

interface Props {
  /** What the search found. */
  found: readonly LeniencyItem[]
  filter: LeniencyFilter
  onFilter: (filter: LeniencyFilter) => void
  onPick: (facet: keyof typeof facetNames) => void
}

/** Ways to narrow the list. One that could only say one thing is not offered. */
export function ItemFilters({ found, filter, onFilter, onPick }: Props) {
  const kinds = countBy(found, filter, 'kind')
  const offered = (facet: Facet) => filter[facet] !== undefined || countBy(found, filter, facet).length > 1
  const facets = (['field', 'department'] as const).filter(offered)
  const countOf = (kind: LeniencyKind) => kinds.find(({ value }) => value === kind)?.count ?? 0
  if (facets.length === 0 && !offered('kind')) return null
  return (
    <View className="panel">
      {offered('kind') && (
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
