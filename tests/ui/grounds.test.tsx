import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { type CitedSource, groundsFrom } from '@/domain/content/provenance'
import { copyText } from '@/platform/clipboard'
import { Grounds } from '@/ui/cites/grounds'
import { button, newReader, tap, visitedUrls } from '../reader'

jest.mock('@/platform/target', () => ({ isWeapp: false }))
jest.mock('@/platform/clipboard', () => ({ canCopy: true, copyText: jest.fn(async () => true) }))

const target: { isWeapp: boolean } = jest.requireMock('@/platform/target')

const sources: Record<string, CitedSource> = {
  'civil-code': {
    short: '民法典',
    title: '中华人民共和国民法典',
    version: '2020-05-28',
    effectiveOn: '2021-01-01',
    checkedOn: '2026-11-30',
    texts: { '288': '不动产的相邻权利人应当按照有利生产……' },
  },
  report: { short: '报告', title: '法治政府建设报告', url: 'https://example.org/report', accessedOn: '2026-11-23' },
}
const statements = [
  { text: '邻居之间要讲公平。', cites: [{ source: 'civil-code', article: 288 }] },
  { text: '过了三年就难要了。', cites: [{ source: 'civil-code', article: 188 }] },
  { text: '县里有调解员。', cites: [{ source: 'report', section: '一(四)3' }] },
  { text: '先喝口水。', cites: [] },
]
const show = () => render(<Grounds of={statements} groundOf={groundsFrom(sources)} />)
const open = async () => {
  show()
  await tap(button(/依据 3 条/))
}
const sheet = () => screen.queryByRole('dialog', { name: '依据 3 条' })
beforeEach(() => {
  newReader()
  target.isWeapp = false
})

test('a block says on how many places it rests, once, and shows none of them until asked', () => {
  show()
  expect(screen.getAllByRole('button')).toHaveLength(1)
  expect(screen.queryByText(/民法典第288条/)).toBeNull()
})

test('nothing is offered where nothing is cited', () => {
  render(<Grounds of={[{ text: '先喝口水。', cites: [] }]} groundOf={groundsFrom(sources)} />)
  expect(screen.queryByRole('button')).toBeNull()
})

test('the sheet shows each line with its article, in its own words where they are at hand, else how to look it up', async () => {
  await open()
  expect(screen.getByText('邻居之间要讲公平。')).toBeTruthy()
  expect(screen.getByText('不动产的相邻权利人应当按照有利生产……')).toBeTruthy()
  expect(screen.getAllByText('公布 2020-05-28 · 施行 2021-01-01 · 核对 2026-11-30')).toHaveLength(2)
  expect(screen.getByText(/查“中华人民共和国民法典”，看第188条/)).toBeTruthy()
  expect(screen.queryByText('先喝口水。')).toBeNull()
  const out = screen.getAllByRole('link', { name: '去国家法律法规数据库查' })
  expect(out.map((way) => way.getAttribute('href'))).toEqual(['https://flk.npc.gov.cn/'])
  expect(screen.getByText('https://example.org/report')).toBeTruthy()
})

test('the name and number of an article can be copied', async () => {
  await open()
  await tap(button('抄下《中华人民共和国民法典》第288条'))
  expect(copyText).toHaveBeenCalledWith('《中华人民共和国民法典》第288条')
  expect(screen.getByText('抄好了')).toBeTruthy()
})

test.each<[string, () => unknown]>([
  ['Back', () => window.history.back()],
  ['Escape', () => fireEvent.keyDown(sheet() as Element, { key: 'Escape' })],
  ['its button', () => fireEvent.click(button('关上'))],
])('%s closes it, and the focus goes back to where it was', async (_, close) => {
  show()
  const opener = button(/依据 3 条/)
  opener.focus()
  await tap(opener)
  expect(sheet()?.contains(document.activeElement)).toBe(true)
  const entries = window.history.length
  close()
  await waitFor(() => expect(sheet()).toBeNull())
  expect(document.activeElement).toBe(opener)
  expect(window.history.length).toBe(entries)
})

test('what lies under it cannot be reached by Tab', async () => {
  await open()
  const last = screen.getAllByRole('link').at(-1) as HTMLElement
  last.focus()
  fireEvent.keyDown(last, { key: 'Tab' })
  expect(document.activeElement).toBe(button('关上'))
  fireEvent.keyDown(button('关上'), { key: 'Tab', shiftKey: true })
  expect(document.activeElement).toBe(last)
})

test('it leads on to where else the place is used', async () => {
  await open()
  await tap(screen.getAllByRole('link', { name: '这里还用在哪' })[2] as Element)
  expect(visitedUrls()).toEqual([expect.stringMatching(/pages\/sources\/source\?id=report/)])
})

test('in WeChat it is WeChat’s own container, without links out of it', async () => {
  target.isWeapp = true
  await open()
  expect(screen.getByText(/查“中华人民共和国民法典”/)).toBeTruthy()
  expect(screen.queryByRole('link', { name: /数据库/ })).toBeNull()
  await tap(button('关上'))
  expect(screen.queryByText('邻居之间要讲公平。')).toBeNull()
})
