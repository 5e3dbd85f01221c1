import { act, fireEvent, render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import { items } from '@/features/leniency/catalogue'
import ItemsPage from '@/pages/leniency/items'
import { routes } from '@/platform/routes'
import { button, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

/** Opens the list as an address does. */
function open(params: Record<string, string> = {}) {
  phone.params = params
  return render(<ItemsPage />)
}

const type = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '找一件事' }), { target: { value: text } })
/** One list, short enough to be scrolled through without turning the page. */
const origin = '全国·税务'
const listed = items.filter((item) => item.origin === origin)

const rows = () => screen.queryAllByRole('link').filter((row) => row.className.includes('item-row'))
const titles = () => rows().map((row) => row.querySelector('.item-row__breach')?.textContent)
const marked = () => [...document.querySelectorAll('.marked')].map(({ textContent }) => textContent)

test('it begins with a few items, says how many there are, and shows the rest as the reader scrolls', () => {
  open({ origin })
  expect(screen.getByRole('status').textContent).toBe(`一共 ${listed.length} 项`)
  expect(rows().length).toBeLessThan(listed.length)
  for (let more = 0; more < listed.length; more++) {
    act(() => {
      for (const call of [...phone.onReachBottom]) call()
    })
  }
  expect(titles()).toEqual(listed.map(({ breach }) => breach))
})

test('the same goes by buttons alone', async () => {
  open({ origin })
  while (screen.queryByRole('button', { name: /^看后面的/ })) await tap(button(/^看后面的/))
  expect(titles()).toEqual(listed.map(({ breach }) => breach))
})

test('a row opens its item', async () => {
  open()
  await tap(rows()[0] as Element)
  expect(visitedUrls()).toEqual([routes.leniencyItem(items[0]?.id as string)])
})

test('as one types the list follows, with what was typed standing out', () => {
  open({ origin })
  type('账')
  const some = rows().length
  type('账簿')
  expect(rows().length).toBeGreaterThan(0)
  expect(rows().length).toBeLessThanOrEqual(some)
  for (const title of titles()) expect(title).toContain('账簿')
  expect(new Set(marked())).toEqual(new Set(['账簿']))
})

test('pinyin marks the characters it stands for', () => {
  open()
  type('zhangbu')
  expect(new Set(marked())).toEqual(new Set(['账簿']))
})

test('what stands only in the conditions or the basis is shown, marked, under its name', () => {
  open({ origin })
  type('违法所得')
  expect(rows().length).toBe(
    listed.filter(({ conditions }) => conditions.some(({ lines }) => lines.includes('没有违法所得'))).length,
  )
  for (const row of rows()) {
    expect(row.querySelector('.item-row__breach .marked')).toBeNull()
    expect(row.textContent).toContain('适用条件：没有违法所得')
  }
})

test('everyday words are turned into the law’s, and the reason is given with its source', async () => {
  open()
  type('记账')
  expect(titles().join()).toContain('账簿')
  const [word] = leniencyPack.folk.filter(({ id }) => id === 'ledger')
  expect(document.body.textContent).toContain('“记账”也按“账簿”找。')
  expect(document.body.textContent).toContain(word?.reason.text)
  await tap(screen.getByRole('button', { name: /^依据 1 条/ }))
  await tap(screen.getByRole('link', { name: '这里还用在哪' }))
  expect(visitedUrls()).toEqual([routes.source('tax-first-offence-items')])
})

test('where nothing is found, the way is 12345, and the words can be cleared', async () => {
  open({ q: '拖拉机年检' })
  expect(screen.getByRole('status').textContent).toBe('没有找到')
  expect(button('拨打 12345')).toBeTruthy()
  await tap(button('清掉写的字'))
  expect(screen.getByRole('status').textContent).toBe(`一共 ${items.length} 项`)
})

test('an address holds what is looked for; the card that is shared holds what was chosen, and not what was typed', () => {
  open({ q: '账簿', kind: 'exempt' })
  expect(titles().join()).toContain('账簿')
  expect(phone.shareCard).toEqual({
    title: '不罚轻罚事项',
    path: routes.leniencyItems({ kind: 'exempt' }),
    imageUrl: '/pictures/open-book.png',
  })
})

test('a link to a field that the list does not have, or a kind there is not, shows the whole list', () => {
  open({ field: '没有的领域' })
  expect(screen.getByRole('status').textContent).toBe(`一共 ${items.length} 项`)
  open({ kind: 'forgiven' })
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(`一共 ${items.length} 项`)
})
