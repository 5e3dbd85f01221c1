import { render, screen } from '@testing-library/react'
import { useState } from 'react'
import { countBy, type Facet, facetText, filterItems, type LeniencyFilter } from '@/domain/leniency/leniency'
import { canNarrow, facetNames, ItemFilters } from '@/features/leniency/item-filters'
import { FacetChoice } from '@/ui/facet/facet-choice'
import { realSizeItems } from '../../../tools/bench/real-size-items'
import { button, newReader, tap } from '../../reader'

beforeEach(newReader)

const items = realSizeItems(600)

function Filters({ start = {} }: { start?: LeniencyFilter }) {
  const [filter, setFilter] = useState(start)
  const [picking, setPicking] = useState<Facet>()
  return (
    <>
      <ItemFilters found={items} filter={filter} onPick={setPicking} />
      {picking && (
        <FacetChoice
          label={facetNames[picking]}
          options={countBy(items, filter, picking).map((option) => ({
            ...option,
            text: facetText(picking, option.value),
          }))}
          chosen={filter[picking]}
          onChoose={(value) => setFilter({ ...filter, [picking]: value })}
        />
      )}
      <div data-testid="left">{filterItems(items, filter).length}</div>
    </>
  )
}

const left = () => Number(screen.getByTestId('left').textContent)
const countIn = (name: RegExp) => Number(/(\d+) 项$/.exec(screen.getByRole('radio', { name }).textContent ?? '')?.[1])

test.each([/^不予处罚/, /^减轻处罚/, /^全部/])('%p leaves as many items as it says', async (kind) => {
  render(<Filters start={{ field: '执法领域3' }} />)
  await tap(button(/^怎么处理/))
  const promised = countIn(kind)
  await tap(screen.getByRole('radio', { name: kind }))
  expect(left()).toBe(promised)
  expect(screen.getByRole('radio', { name: kind }).getAttribute('aria-checked')).toBe('true')
})

test('a facet that can only say one thing is not offered', () => {
  const alike = items.filter(({ field, kind }) => field === '执法领域3' && kind === items[2]?.kind)
  const oneDepartment = alike.map((item) => ({ ...item, department: '一个部门' }))
  expect(canNarrow(oneDepartment, {})).toBe(false)
  expect(canNarrow(oneDepartment, { field: '执法领域3' })).toBe(true) // it can be taken back
  expect(canNarrow(items, {})).toBe(true)
})

test('a facet is chosen from all its values, a few at a time, or left open', async () => {
  const chosen: (string | undefined)[] = []
  const options = Array.from({ length: 29 }, (_, at) => ({ value: `领域${at}`, text: `领域${at}`, count: at }))
  render(<FacetChoice label="执法领域" options={options} chosen="领域2" onChoose={(value) => chosen.push(value)} />)
  expect(screen.getByRole('radio', { name: /领域2/ }).getAttribute('aria-checked')).toBe('true')
  while (screen.queryByRole('button', { name: /^看后面的/ })) await tap(button(/^看后面的/))
  await tap(screen.getByRole('radio', { name: /^领域28/ }))
  await tap(screen.getByRole('radio', { name: /^全部/ }))
  expect(chosen).toEqual(['领域28', undefined])
})
