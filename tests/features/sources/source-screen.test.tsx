import { cleanup, render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import { sourcePack } from '@/content/source-pack'
import { citationKey } from '@/domain/content/provenance'
import { usesOf } from '@/domain/content/source-pack'
import { citedPlacesOf } from '@/features/sources/cited-places'
import { SourceScreen } from '@/features/sources/source-screen'
import { routes } from '@/platform/routes'
import { button, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

/** The places in the list, as a screen reader names them. Read directly: asking for roles is slow on hundreds of pages. */
const placeNames = (container: Element, open?: boolean) =>
  [...container.querySelectorAll(`[role="button"][aria-expanded${open === undefined ? '' : `="${open}"`}]`)].map(
    (control) => control.getAttribute('aria-label') ?? '',
  )

/** Every place that a card cites, once. */
const cited = [
  ...new Map(
    lessonPack.lessons
      .flatMap(({ cards }) => cards.flatMap(({ cites }) => cites))
      .map((cite) => [citationKey(cite), cite]),
  ),
]

test('every place that a card cites opens first in its source, with the cards that rest on it', () => {
  const wrong = cited.flatMap(([key, cite]) => {
    const place = 'article' in cite ? String(cite.article) : 'section' in cite ? cite.section : undefined
    if (place === undefined) return []
    const { container } = render(<SourceScreen id={cite.source} place={place} />)
    const [first = ''] = placeNames(container)
    const uses = usesOf(sourcePack, key)
    const named = first.startsWith('article' in cite ? `第${place}条，` : place)
    const opened = first.endsWith(`用在 ${uses.length} 处`) && placeNames(container, true).join() === first
    const shown = uses.slice(0, 8).every(({ title }) => container.textContent?.includes(title))
    cleanup()
    return named && opened && shown && uses.length > 0 ? [] : [key]
  })
  expect(cited.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('every card listed at a place really cites it', () => {
  for (const key of Object.keys(sourcePack.citedBy)) {
    const uses = usesOf(sourcePack, key)
    for (const use of uses) {
      if (use.in !== 'lesson') continue
      const found = lessonPack.lessons.find(({ id }) => id === use.id)?.cards[use.card]
      expect(found?.heading).toBe(use.title)
      expect(found?.cites.map(citationKey)).toContain(key)
    }
  }
})

test('whatever is cited says what rests on it', () => {
  const idle = Object.entries(sourcePack.citedBy).flatMap(([key, uses]) => (uses.length === 0 ? [key] : []))
  expect(idle).toEqual([])
})

test.each(sourcePack.sources.map(({ id, title }) => [title, id]))('%s opens under its full title', (title, id) => {
  const { container } = render(<SourceScreen id={id} place={undefined} />)
  expect(container.querySelector('[role="heading"]')?.textContent).toBe(title)
  expect(placeNames(container).length).toBeGreaterThan(0)
  expect(placeNames(container, true)).toEqual([])
})

test('every law says when it was last looked at, and whether that told anything', () => {
  const silent = sourcePack.sources.filter(({ kind, id, checkedOn = '', standing }) => {
    if (kind !== 'law') return false
    const { container } = render(<SourceScreen id={id} place={undefined} />)
    const said = container.textContent ?? ''
    cleanup()
    return !said.includes(`核对${checkedOn}`) || said.includes('以最新公布的为准') !== (standing === 'unknown')
  })
  expect(silent).toEqual([])
})

test('articles stand in the order of the law', async () => {
  const { container } = render(<SourceScreen id="administrative-penalty-law" place={undefined} />)
  const numbers = placeNames(container).map((name) => Number(/第(\d+)条/.exec(name)?.[1]))
  expect(numbers.length).toBeGreaterThan(5)
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b))
})

test('a place opens and closes, one at a time, and its cards lead to where they stand', async () => {
  const cited = citedPlacesOf('administrative-penalty-law').find(({ uses }) => uses[0]?.in === 'lesson')
  const [use] = cited?.uses ?? []
  if (use?.in !== 'lesson') throw new Error('no card rests on this law')
  const name = cited?.key
  const { container } = render(<SourceScreen id="administrative-penalty-law" place={undefined} />)
  await tap(button(new RegExp(`^第${name}条`)))
  expect(placeNames(container, true)).toHaveLength(1)
  await tap(screen.getAllByRole('link', { name: new RegExp(`^${use.title}`) })[0] as Element)
  expect(visitedUrls()).toEqual([routes.lesson(use.id, use.card)])
  await tap(button(new RegExp(`^第${name}条`)))
  expect(placeNames(container, true)).toEqual([])
})

test('a place that nothing cites leaves the list as it is', () => {
  const { container } = render(<SourceScreen id="report-2023" place="九(九)9" />)
  expect(placeNames(container).length).toBeGreaterThan(0)
  expect(placeNames(container, true)).toEqual([])
})

test.each([undefined, 'no-such-source', 'constructor'])('the unknown source %s shows the way out', async (id) => {
  render(<SourceScreen id={id} place="33" />)
  await tap(button('看全部出处'))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: '/pages/sources/index' }])
  expect(screen.queryByRole('link')).toBeNull()
})
