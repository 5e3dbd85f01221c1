import { render, screen } from '@testing-library/react'
import { disputePack } from '@/content/dispute-pack'
import { DisputesScreen } from '@/features/disputes/disputes-screen'
import { useDisputes } from '@/features/disputes/disputes-store'
import { routes } from '@/platform/routes'
import { disputesPictures } from '@/ui/picture/sets/disputes-pictures'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const kinds = disputePack.areas.flatMap(({ trees }) => trees)

test('every kind of dispute is named under its area, and opens from there', async () => {
  render(<DisputesScreen />)
  for (const { trees } of disputePack.areas)
    await tap(button(new RegExp(`${trees.map(({ title }) => title).join('、')}$`)))
  for (const { id, title, summary } of kinds) {
    await tap(link(`${title} ${summary}`))
    expect(visitedUrls().at(-1)).toBe(routes.triage(id))
  }
})

test('areas and kinds have pictures, which are not announced', async () => {
  render(<DisputesScreen />)
  const pictures = () => document.querySelectorAll('.fold .picture').length
  // Those that this build has drawn.
  const drawn = (trees: typeof kinds) => trees.filter(({ picture }) => disputesPictures.find(picture))
  expect(pictures()).toBe(disputePack.areas.filter(({ trees }) => drawn(trees.slice(0, 1)).length > 0).length)
  const [first] = disputePack.areas
  const closed = pictures()
  await tap(button(new RegExp(`${first?.trees.map(({ title }) => title).join('、')}$`)))
  expect(pictures() - closed).toBe(drawn(first?.trees ?? []).length)
  expect(screen.queryAllByRole('img')).toEqual([])
})

test('an area that is opened leaves the others as they are, and is closed again', async () => {
  render(<DisputesScreen />)
  const [first, second] = screen
    .getAllByRole('heading', { level: 2 })
    .flatMap((heading) => [...heading.querySelectorAll('[role=button]')])
  await tap(first as Element)
  expect([first, second].map((head) => head?.getAttribute('aria-expanded'))).toEqual(['true', 'false'])
  await tap(first as Element)
  expect(first?.getAttribute('aria-expanded')).toBe('false')
})

test('the last questions are taken up where they were left, as long as they are asked', () => {
  const { id, title } = kinds.find(({ discreet }) => !discreet) as (typeof kinds)[number]
  useDisputes.getState().remember(id, 'a:b')
  render(<DisputesScreen />)
  expect(link(`接着上次：${title}`)).toBeTruthy()
})

test.each([undefined, kinds[0]?.id])('an address that names %s shows all kinds', (wanted) => {
  render(<DisputesScreen wanted={wanted} />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('有了矛盾，找谁')
})

test('an address that names a kind that is nowhere says so and leads to all kinds', async () => {
  render(<DisputesScreen wanted="no-such-tree" />)
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('没有这一类事')
  await tap(button('看全部类别'))
  expect(visitedUrls()).toEqual([routes.disputes()])
})
