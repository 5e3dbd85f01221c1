import { fireEvent, render, screen } from '@testing-library/react'
import { DeadlineScreen } from '@/features/disputes/deadline-screen'
import { button, newReader, tap } from '../../reader'

beforeEach(newReader)

const open = (id: string | undefined, today = '2026-03-10') => render(<DeadlineScreen id={id} today={today} />)

async function count(year: string, month: string, day: string): Promise<void> {
  for (const [label, value] of [
    ['年', year],
    ['月', month],
    ['日', day],
  ] as const)
    fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } })
  await tap(button('算一算'))
}

test('15 days from an award, counted step by step', async () => {
  open('labour-award-sue-15d')
  await count('2026', '3', '2')
  expect(screen.getByRole('status').textContent).toContain('2026年3月17日（周二）')
  expect(screen.getByRole('status').textContent).toContain('还有7天')
  expect(document.body.textContent).toContain('当天不算')
})

test('a last day in a holiday moves behind it', async () => {
  open('labour-award-sue-15d')
  await count('2026', '9', '20')
  // 5 October lies in the National Day holiday, which ends on the 7th.
  expect(screen.getByRole('status').textContent).toContain('2026年10月8日')
})

test('a year whose holidays are not announced gives a range and says so', async () => {
  open('labour-award-sue-15d')
  await count('2027', '9', '20')
  expect(screen.getByRole('status').textContent).toContain('放假安排尚未公布')
  expect(screen.getByRole('status').textContent).toMatch(/最早.*最晚/)
})

test('a day long past is met with what may still be open', async () => {
  open('labour-award-sue-15d', '2026-11-24')
  await count('2026', '3', '2')
  expect(screen.getByRole('heading', { name: '可能还有的办法' })).toBeTruthy()
})

test.each([
  ['', '', ''],
  ['26', '3', '2'],
  ['2026', '2', '30'],
  ['2026', '13', '1'],
  ['二〇二六', '3', '2'],
])('%s-%s-%s is no day, and the reader is told what to do', async (year, month, day) => {
  open('labour-award-sue-15d')
  await count(year, month, day)
  expect(screen.getByRole('alert').textContent).toContain('年份写四位')
  expect(screen.queryByRole('status')).toBeNull()
})

test('full-width figures are taken', async () => {
  open('labour-award-sue-15d')
  await count('２０２６', '３', '２')
  expect(screen.getByRole('status').textContent).toContain('2026年3月17日')
})

test('a claim that never runs out asks for no day', () => {
  open('support-no-limit')
  expect(screen.queryByRole('button', { name: '算一算' })).toBeNull()
})

test('an unknown rule shows the way out', () => {
  open('no-such-rule')
  expect(button('看全部期限')).toBeTruthy()
})
