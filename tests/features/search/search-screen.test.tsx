import { act, fireEvent, render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import { searchPack } from '@/content/search-pack'
import SearchPage from '@/pages/search/index'
import { routes } from '@/platform/routes'
import { button, newReader, restartApp, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(() => {
  newReader()
  jest.useFakeTimers()
})
afterEach(() => jest.useRealTimers())

function open(params: Record<string, string> = {}) {
  phone.params = params
  return render(<SearchPage />)
}

const field = () => screen.getByRole('textbox', { name: '想找什么' })
/** Types, and waits as long as a reader does. */
const type = (text: string) => {
  fireEvent.change(field(), { target: { value: text } })
  act(() => void jest.advanceTimersByTime(200))
}
const rows = () => screen.queryAllByRole('link').filter(({ className }) => className.includes('result'))
const titles = () => rows().map((row) => row.querySelector('.result__title')?.textContent)
const marked = () => [...document.querySelectorAll('.marked')].map(({ textContent }) => textContent)

test('before anything is typed it offers worries to begin with, and one of them finds something', async () => {
  open()
  for (const said of searchPack.suggestions) expect(button(said)).toBeTruthy()
  await tap(button('老板不给钱'))
  act(() => void jest.advanceTimersByTime(200))
  expect((field() as HTMLInputElement).value).toBe('老板不给钱')
  expect(titles()[0]).toBe('欠薪与劳动')
})

test('it looks once the reader stops typing, and says how many there are', () => {
  open()
  fireEvent.change(field(), { target: { value: '复' } })
  fireEvent.change(field(), { target: { value: '复议' } })
  expect(rows()).toEqual([])
  act(() => void jest.advanceTimersByTime(200))
  expect(screen.getByRole('status').textContent).toMatch(/^找到 \d+ 条$/)
  expect(new Set(marked())).toEqual(new Set(['复议']))
})

test('one best answer stands first, then the rest by kind, a few of each, and nothing twice', () => {
  open({ q: '工资' })
  const [best, next] = screen.getAllByRole('heading', { level: 2 })
  expect(best?.textContent).toBe('先去这里')
  expect(next?.textContent).not.toBe('先去这里')
  expect(titles().filter((title) => title === titles()[0])).toHaveLength(1)
  expect(rows().length).toBeLessThanOrEqual(30)
})

test('what only partly fits is offered as such', () => {
  open({ q: '计生办' })
  expect(screen.getByRole('status').textContent).toBe('没有完全对上，先看这些')
  expect(titles().length).toBeGreaterThan(0)
})

test('a number that was looked for is offered to be dialled', () => {
  open({ q: '12388' })
  expect(button(/^拨打 12388/).className).toContain('result')
})

test('the field is ready to be written in, but not where words came with the link', () => {
  const first = open()
  expect(document.activeElement).toBe(field())
  first.unmount()
  open({ q: '工资' })
  expect(document.activeElement).not.toBe(field())
})

test('a reload shows what was looked for', () => {
  window.history.replaceState(null, '', `#${routes.search()}`)
  open()
  type('车祸')
  expect(window.location.hash).toBe(`#${routes.search({ q: '车祸' })}`)
  type('')
  expect(window.location.hash).toBe(`#${routes.search()}`)
})

test('what is out of reach leads to people at once', () => {
  open({ q: '开曼公司的小股东能查账吗' })
  expect(screen.getByRole('status').textContent).toBe('这件事这里没有写')
  for (const name of ['拨打 12348，问法律', '拨打 12345，问找哪个部门']) expect(button(name)).toBeTruthy()
})

test('how everyday words were understood is said, with the article', async () => {
  open({ q: '老板不给钱' })
  expect(document.body.textContent).toContain('“老板不给钱”也按“拖欠…工资”找。')
  await tap(screen.getByRole('button', { name: /^依据 \d+ 条/ }))
  expect(screen.getByText(/^劳动法第50条/)).toBeTruthy()
  await tap(screen.getAllByRole('link', { name: '这里还用在哪' })[0] as Element)
  expect(visitedUrls()[0]).toContain(routes.source('labour-law'))
})

test('a word that the law says in the same way needs no explaining', () => {
  open({ q: '彩礼' })
  expect(titles()[0]).toBe('婚姻家庭')
  expect(document.body.textContent).not.toContain('也按')
})

test('a heading found in a lesson opens its card', async () => {
  const lesson = lessonPack.lessons.find(({ id }) => id === 'e-seal')
  const card = 4
  open({ q: lesson?.cards[card]?.heading ?? '', group: 'lesson' })
  await tap(rows()[0] as Element)
  expect(visitedUrls()).toEqual([routes.lesson('e-seal', card)])
})

test('a group opens whole, under its own name', async () => {
  open({ q: '复议' })
  const all = screen.getAllByRole('link', { name: /^看全部/ })[0] as Element
  await tap(all)
  const [url] = visitedUrls()
  expect(url).toContain('/pages/search/index?q=')
  expect(new URLSearchParams(url?.split('?')[1]).get('q')).toBe('复议')
})

test('what was opened is remembered, newest first, after a restart too, and can be deleted', async () => {
  const first = open({ q: '彩礼' })
  await tap(rows()[0] as Element)
  first.unmount()
  const second = open({ q: '工资' })
  await tap(rows()[0] as Element)
  second.unmount()
  await act(restartApp)
  open()
  const again = screen.getAllByRole('button').filter(({ className }) => className.includes('search__again'))
  expect(again.map(({ textContent }) => textContent)).toEqual(['工资', '彩礼'])
  await tap(button('删掉“工资”'))
  expect(screen.queryByRole('button', { name: '工资' })).toBeNull()
  await tap(button('全部删掉'))
  expect(screen.queryByText('最近找过')).toBeNull()
})

test('what another must not find out is kept nowhere, not even in the address', async () => {
  window.history.replaceState(null, '', `#${routes.search()}`)
  const first = open()
  type('老公打我')
  expect(titles()[0]).toBe('家暴')
  expect(window.location.hash).toBe(`#${routes.search()}`)
  await tap(rows()[0] as Element)
  first.unmount()
  open()
  expect(screen.queryByText('最近找过')).toBeNull()
})

test('nothing found is no dead end', async () => {
  open({ q: '嗷嗷嗷' })
  expect(screen.getByRole('status').textContent).toBe('没有对上，打电话问')
  for (const name of ['拨打 12348，问法律', '拨打 12345，问找哪个部门']) expect(button(name)).toBeTruthy()
  await tap(screen.getByRole('link', { name: /^有了矛盾，找谁/ }))
  expect(visitedUrls()).toEqual([routes.disputes()])
})

test('the search is shared without what was looked for, and without a picture of it', () => {
  open()
  type('车祸')
  expect(phone.shareCard).toEqual({ title: '找一找', path: routes.search(), imageUrl: '/pictures/open-book.png' })
  expect(phone.timelineCard?.query).toBe('')
})
