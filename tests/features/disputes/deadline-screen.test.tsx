import { fireEvent, render, screen } from '@testing-library/react'
import { deadlinePack } from '@/content/deadline-pack'
import { countDeadline } from '@/domain/disputes/count-deadline'
import { DeadlineResultView } from '@/features/disputes/deadline-result'
import { DeadlineScreen } from '@/features/disputes/deadline-screen'
import { heldYears } from '../../domain/disputes/deadline-book'
import { button, newReader, tap } from '../../reader'

beforeAll(() => Object.assign(deadlinePack, { years: heldYears }))
beforeEach(newReader)

const counted = (rule: string, start: string, today: string) => countDeadline(deadlinePack, { rule, start, today })

const open = (id: string | undefined, today = '2026-03-10') => render(<DeadlineScreen id={id} today={today} />)

function type(year: string, month: string, day: string, field = 0): void {
  for (const [label, value] of [
    ['年', year],
    ['月', month],
    ['日', day],
  ] as const)
    fireEvent.change(screen.getAllByRole('textbox', { name: label })[field] as Element, { target: { value } })
}

async function count(year: string, month: string, day: string): Promise<void> {
  type(year, month, day)
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

test.each(['2027', '2007'])('a year whose notice is not here gives a range and says so: %s', async (year) => {
  open('labour-award-sue-15d')
  await count(year, '9', '20')
  expect(screen.getByRole('status').textContent).toContain(`没有收录${year}年的放假通知`)
  expect(screen.getByRole('status').textContent).toMatch(/最早.*最晚/)
  expect(document.body.textContent).not.toContain('尚未公布')
})

test('a start that lies ahead is remarked on, and counted all the same', async () => {
  open('labour-award-sue-15d')
  await count('2026', '3', '20')
  expect(screen.getByRole('status').textContent).toContain('起点这一天还没有到')
  expect(screen.getByRole('status').textContent).toContain('2026年4月7日')
})

test('a changed day takes the old result away', async () => {
  open('labour-award-sue-15d')
  await count('2026', '3', '2')
  expect(screen.getByRole('status')).toBeTruthy()
  type('2026', '3', '3')
  expect(screen.queryByRole('status')).toBeNull()
  expect(screen.queryByText('怎么数出来的')).toBeNull()
})

test('a notice to leave is told as a wait, never as a last day (劳动合同法 37)', async () => {
  open('resign-30d')
  await count('2026', '3', '2')
  const said = screen.getByRole('status').textContent
  expect(said).toContain('最早哪天可以走')
  expect(said).toContain('2026年4月2日（周四）')
  expect(said).not.toMatch(/最后一天|最晚/)
  expect(button('存到日历里提醒我')).toBeTruthy()
})

test('the reminder is a file for the calendar that speaks up a week before, the day before and on the day', async () => {
  const files: Blob[] = []
  Object.assign(window.URL, { createObjectURL: (file: Blob) => `#${files.push(file)}`, revokeObjectURL: () => {} })
  open('labour-award-sue-15d', '2026-03-03')
  await count('2026', '3', '2')
  await tap(button('存到日历里提醒我'))
  const text = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(files[0] as Blob)
  })
  expect(text).toContain('DTSTART;VALUE=DATE:20260317\r\n')
  expect(text.match(/TRIGGER:.*/g)).toEqual(['-P6DT15H', '-PT15H', 'PT9H'].map((time) => `TRIGGER:${time}`))
  expect(text.replace(/\r\n /g, '')).toContain('最晚 2026年3月17日（周二）')
})

test('in a browser that saves no file the words are shown, and put away again', async () => {
  const { userAgent } = navigator
  Object.defineProperty(navigator, 'userAgent', { value: `${userAgent} MicroMessenger/8.0.49`, configurable: true })
  open('labour-award-sue-15d', '2026-03-03')
  await count('2026', '3', '2')
  const words = button('把结果写成一句话')
  for (const shown of [false, true, false]) {
    expect(words.getAttribute('aria-expanded')).toBe(String(shown))
    expect(screen.queryByText(/早点办，别等最后一天/) !== null).toBe(shown)
    await tap(words)
  }
  Reflect.deleteProperty(navigator, 'userAgent')
})

test('no reminder of a day gone by', async () => {
  open('labour-award-sue-15d', '2026-03-18')
  await count('2026', '3', '2')
  expect(screen.queryByRole('button', { name: '存到日历里提醒我' })).toBeNull()
})

test('the day of a decision gives the end of the five years too (农村集体经济组织法 57)', async () => {
  open('collective-decision-1y')
  type('2026', '1', '5')
  type('2021', '6', '1', 1)
  await tap(button('算一算'))
  expect(screen.getByRole('status').textContent).toContain('2027年1月5日')
  expect(screen.getByRole('status').textContent).toContain('2026年6月1日（周一）就满，比这里算出的早')
  expect(document.body.textContent).toContain('到2026年6月1日（周一）满')
})

test('who does not know it gets the limit all the same, with the five years in words', async () => {
  open('collective-decision-1y')
  await count('2026', '1', '5')
  expect(screen.getByRole('status').textContent).toContain('2027年1月5日')
  expect(document.body.textContent).toContain('5年')
})

test('a wrong day of the outer limit is told and counts nothing', async () => {
  open('collective-decision-1y')
  type('2026', '1', '5')
  type('2021', '6', '31', 1)
  await tap(button('算一算'))
  expect(screen.getByRole('alert').textContent).toContain('没有6月31日')
  expect(screen.queryByRole('status')).toBeNull()
})

test('a day long past is met with what may still be open', async () => {
  open('labour-award-sue-15d', '2026-11-24')
  await count('2026', '3', '2')
  expect(screen.getByRole('heading', { name: '可能还有的办法' })).toBeTruthy()
})

test.each([
  ['', '', '', '年份写四位'],
  ['26', '3', '2', '年份请写四位'],
  ['2026', '2', '30', '没有2月30日'],
  ['2025', '2', '29', '2025年没有2月29日'],
  ['2026', '6', '31', '没有6月31日'],
  ['2026', '13', '1', '没有13月'],
  ['2026', '3', '', '还要写上几日'],
  ['9999', '12', '31', '1900年到2100年之间'],
  ['0001', '1', '1', '1900年到2100年之间'],
  ['二〇二六', '3', '2', '写成年月日'],
])('%s-%s-%s is no day, and the reader is told what to do', async (year, month, day, told) => {
  open('labour-award-sue-15d')
  await count(year, month, day)
  expect(screen.getByRole('alert').textContent).toContain(told)
  expect(screen.queryByRole('status')).toBeNull()
})

test.each(['1900', '2100'])('every rule can be counted from %s', (year) => {
  for (const { id } of deadlinePack.rules.filter(({ period }) => period !== null))
    for (const today of ['2026-03-10', '2099-12-31'])
      expect(() =>
        render(<DeadlineResultView result={counted(id, `${year}-12-31`, today)} today={today} />).unmount(),
      ).not.toThrow()
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
