import { render, screen } from '@testing-library/react'
import { usePageParams } from '@/platform/page-params'
import { phone } from '../stubs/taro'

beforeEach(phone.reset)

const Page = () => <div>{usePageParams().id}</div>

test('a page keeps the parameters it was opened with, when another of its kind opens on top', () => {
  phone.params = { id: 'first' }
  const { rerender } = render(<Page />)
  phone.params = { id: 'second' }
  rerender(<Page />)
  expect(screen.getByText('first')).toBeTruthy()
  render(<Page />)
  expect(screen.getByText('second')).toBeTruthy()
})
