import { render, screen } from '@testing-library/react'
import type { LeniencyItem } from '@/domain/leniency/leniency'
import { ItemRow } from '@/features/leniency/item-row'
import { newReader } from '../../reader'

beforeEach(newReader)

const item = (more: Partial<LeniencyItem>): LeniencyItem => ({
  id: 'a',
  scope: 'county',
  field: '示例领域',
  department: '示例部门',
  kind: 'mitigated',
  breach: '某种行为',
  conditions: ['初次'],
  correction: '改好',
  basis: ['《示例法》'],
  cites: [],
  ...more,
})

test('a demonstration item is marked on its row, a real one is not', () => {
  render(<ItemRow item={item({ demo: true })} words={[]} />)
  expect(screen.getByText('示例')).toBeTruthy()
  render(<ItemRow item={item({ id: 'b' })} words={[]} />)
  expect(screen.getAllByText('示例')).toHaveLength(1)
})
