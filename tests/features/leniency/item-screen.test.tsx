import { act, render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import { itemById } from '@/features/leniency/catalogue'
import ItemPage from '@/pages/leniency/item'
import FavouritesPage from '@/pages/me/favourites'
import MePage from '@/pages/me/index'
import { routes } from '@/platform/routes'
import { button, link, newReader, restartApp, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const item = itemById('tax-05')
if (!item) throw new Error('there is no tax-05')

function open(id: string) {
  phone.params = { id }
  return render(<ItemPage />)
}

test('an item says what, on which conditions, what to put right, on what law, who decides and that it is national', () => {
  open(item.id)
  expect(screen.getByRole('heading', { level: 1, name: item.breach })).toBeTruthy()
  const said = document.body.textContent
  for (const part of [
    ...item.conditions.flatMap(({ lines }) => lines),
    item.correction,
    item.department,
    ...item.basis,
    '不予处罚',
    '全国·税务',
  ])
    expect(said).toContain(part)
  expect(said).toContain(leniencyPack.putRight?.text)
  expect(said).toContain(leniencyPack.check?.note.text)
  expect(said).not.toContain('示例')
})

test('where the law names nothing to put right, being let off is not said to hang on it', () => {
  const { unmount } = open('traffic-camera-unclear')
  expect(screen.queryByRole('heading', { name: '要改什么' })).toBeNull()
  expect(document.body.textContent).not.toContain(leniencyPack.putRight?.text)
  unmount()
  open('food-health-card')
  expect(screen.getByRole('heading', { name: '要改什么' })).toBeTruthy()
  for (const said of [leniencyPack.putRight, leniencyPack.warning])
    expect(document.body.textContent).toContain(said?.text)
})

test('it leads on: to its source, the self-check, and to 解纷', async () => {
  open(item.id)
  await tap(screen.getAllByRole('button', { name: /^依据 \d+ 条/ }).at(-1) as Element)
  await tap(screen.getAllByRole('link', { name: '这里还用在哪' })[0] as Element)
  await tap(button('关上'))
  await tap(link(/^自己对一对/))
  await tap(link(/^不服处罚/))
  expect(visitedUrls()).toEqual([
    routes.source('tax-first-offence-items'),
    routes.leniencyCheck(),
    routes.triage('penalty'),
  ])
})

test('it is shared as itself', () => {
  open(item.id)
  expect(phone.shareCard).toEqual({ title: item.breach, path: routes.leniencyItem(item.id) })
})

test('a kept item stands under 我的 → 收藏 after a restart, and can be let go', async () => {
  const { unmount } = open(item.id)
  await tap(screen.getByRole('switch', { name: '收藏这项' }))
  expect(screen.getByRole('switch', { name: '已收藏' }).getAttribute('aria-checked')).toBe('true')
  unmount()
  await act(restartApp)
  const me = render(<MePage />)
  expect(link(/^收藏/).textContent).toContain('1 项')
  me.unmount()
  const favourites = render(<FavouritesPage />)
  await tap(link(item.breach))
  expect(visitedUrls()).toEqual([routes.leniencyItem(item.id)])
  favourites.unmount()
  open(item.id)
  await tap(screen.getByRole('switch', { name: '已收藏' }))
  expect(screen.getByRole('switch', { name: '收藏这项' })).toBeTruthy()
})

test('an item that is not there shows the way out, and shares the list', async () => {
  open('no-such-item')
  await tap(button('看全部事项'))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.leniencyItems() }])
  expect(phone.shareCard?.path).toBe(routes.leniencyItems())
})
