import { FacetRow } from './facet-row'

interface Props<F extends string> {
  facets: readonly F[]
  names: Readonly<Record<F, string>>
  filter: Readonly<Partial<Record<F, string | undefined>>>
  /** What a value of a facet is called. */
  textOf: (facet: F, value: string) => string
  onPick: (facet: F) => void
}

/** Ways to narrow a list, each with what it is narrowed to. */
export function FacetRows<F extends string>({ facets, names, filter, textOf, onPick }: Props<F>) {
  return facets.map((facet) => {
    const value = filter[facet]
    return (
      <FacetRow
        key={facet}
        label={names[facet]}
        value={value === undefined ? undefined : textOf(facet, value)}
        onTap={() => onPick(facet)}
      />
    )
  })
}
