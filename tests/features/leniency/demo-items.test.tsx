import { render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import type { LeniencyItem } from '@/domain/leniency/leniency'
import { packItems } from '@/domain/leniency/leniency-pack'
import { newReader } from '../../reader'

const item = (more: Partial<LeniencyItem>): LeniencyItem => ({
  id: 'a',
  field: '示例领域',
  department: '示例部门',
  kind: 'mitigated',
  breach: '某种行为',
  conditions: [{ need: 'all', lines: ['初次'] }],
  correction: '改好',
  basis: ['《示例法》'],
  cites: [],
  ...more,
})

// As if the county had published one item; the list is read when the screens are loaded.
leniencyPack.county = packItems([item({})], { documentNumber: '试验〔2026〕1号', importedOn: '2026-11-25' })
const { itemById } = require('@/features/leniency/catalogue') as typeof import('@/features/leniency/catalogue')
const { ItemRow } = require('@/features/leniency/item-row') as typeof import('@/features/leniency/item-row')
const { ItemScreen } = require('@/features/leniency/item-screen') as typeof import('@/features/leniency/item-screen')

beforeEach(newReader)

test('a demonstration item is marked on its row, a real one is not', () => {
  render(<ItemRow item={item({ demo: true })} words={[]} />)
  expect(screen.getByText('示例')).toBeTruthy()
  render(<ItemRow item={item({ id: 'b' })} words={[]} />)
  expect(screen.getAllByText('示例')).toHaveLength(1)
})

test('a published item says which paper it comes from; one that is made up claims none', () => {
  const { unmount } = render(<ItemScreen id="a" />)
  expect(screen.getByText('出自县里公布的清单（试验〔2026〕1号），2026-11-25 录入。')).toBeTruthy()
  expect(screen.queryByText(/^示例数据/)).toBeNull()
  unmount()
  Object.assign(itemById('a') as LeniencyItem, { demo: true })
  render(<ItemScreen id="a" />)
  expect(screen.queryByText(/出自县里公布的清单/)).toBeNull()
  expect(screen.getByText(/^示例数据/)).toBeTruthy()
})
