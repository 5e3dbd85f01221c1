import { render, screen } from '@testing-library/react'
import { DateField } from '@/ui/field/date-field'
import { TextField } from '@/ui/field/text-field'

const target = { isWeapp: false }
jest.mock('@/platform/target', () => ({
  get isWeapp() {
    return target.isWeapp
  },
}))

const nothing = () => {}

/** What a screen reader adds to the names of the faulty fields, by name. */
const described = (name: RegExp) =>
  [...document.querySelectorAll('input, textarea')]
    .filter((field) => name.test(field.getAttribute('aria-label') ?? ''))
    .map((field) => [
      field.getAttribute('aria-invalid'),
      document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
    ])

describe.each([
  ['in H5', false],
  ['in WeChat', true],
])('%s', (_, isWeapp) => {
  beforeEach(() => {
    target.isWeapp = isWeapp
  })

  test.each([false, true])('a field says what is wrong with it, and is not faulty otherwise (long: %s)', (long) => {
    const field = { label: '电话', value: '12', long, onChange: nothing }
    const { rerender } = render(<TextField {...field} fault="少了几位数字。" />)
    expect(described(/电话/)).toEqual([['true', '少了几位数字。']])
    expect(screen.getByRole('alert').textContent).toBe('少了几位数字。')
    rerender(<TextField {...field} />)
    expect(described(/电话/)).toEqual([[null, undefined]])
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('each part of a date says what is wrong with the date, once', () => {
    const { rerender } = render(<DateField label="哪天" value="2026-2-30" onChange={nothing} fault="没有这一天。" />)
    expect(described(/[年月日]/)).toEqual(Array(3).fill(['true', '没有这一天。']))
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    rerender(<DateField label="哪天" value="2026-2-28" onChange={nothing} />)
    expect(described(/[年月日]/)).toEqual(Array(3).fill([null, undefined]))
  })

  test('two faulty fields each have their own fault', () => {
    render(
      <>
        <TextField label="电话" value="1" onChange={nothing} fault="电话不对。" />
        <TextField label="姓名" value="?" onChange={nothing} fault="名字不对。" />
      </>,
    )
    expect(described(/./)).toEqual([
      ['true', '电话不对。'],
      ['true', '名字不对。'],
    ])
  })
})
