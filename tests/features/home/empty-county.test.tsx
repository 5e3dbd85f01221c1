import { render, screen } from '@testing-library/react'
import type { HomePack } from '@/domain/content/home-pack'
import { HomeScreen } from '@/features/home/home-screen'
import { link, newReader } from '../../reader'

jest.mock('@/content/home-pack', () => ({
  homePack: {
    ...jest.requireActual<{ homePack: HomePack }>('@/content/home-pack').homePack,
    areas: ['forms'],
    topics: [],
    hotlines: [],
    sayings: [],
    danger: undefined,
    stories: [],
  },
}))

beforeEach(newReader)

test('of a county that left almost everything empty, only what it has is offered', () => {
  render(<HomeScreen day="2026-11-24" continueAt={null} five={null} />)
  expect(screen.getAllByRole('link').map((each) => each.getAttribute('aria-label') ?? each.textContent)).toEqual([
    '找一找：平时怎么说就怎么写',
    '学一学学法',
    '写材料',
    '看出处',
    '写编码',
  ])
  expect(screen.queryByRole('button', { name: /^拨打/ })).toBeNull()
  expect(screen.queryByRole('group')).toBeNull()
  expect(link('写材料')).toBeTruthy()
})
