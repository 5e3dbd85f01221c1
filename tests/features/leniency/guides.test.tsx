import { render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import { ways } from '@/features/home/entries'
import { GuideScreen } from '@/features/leniency/guide-screen'
import { LeniencyScreen } from '@/features/leniency/leniency-screen'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(newReader)

const { guides, lessons, unpublished } = leniencyPack

test('home leads here', () => {
  expect(ways.find(({ part }) => part === '不罚轻罚')?.url).toBe(routes.leniency())
})

test('the area opens the list, the self-check, every guide and the old lessons', async () => {
  render(<LeniencyScreen />)
  await tap(button(/^找一件事/))
  await tap(button(/^自己对一对/))
  for (const { title } of guides) await tap(link(new RegExp(`^${title}`)))
  for (const id of ['leniency-list', 'leniency-how-to-use']) await tap(link(lessons[id] as string))
  expect(visitedUrls()).toEqual([
    routes.leniencyItems(),
    routes.leniencyCheck(),
    ...guides.map(({ id }) => routes.guide(id)),
    routes.lesson('leniency-list'),
    routes.lesson('leniency-how-to-use'),
  ])
})

test('as long as the county has not published, it says so and how to ask', () => {
  render(<LeniencyScreen />)
  expect(document.body.textContent).toContain(unpublished?.text)
})

test('each guide shows all it has to say, its sources, and leads to the next', async () => {
  for (const [index, guide] of guides.entries()) {
    const { unmount, container } = render(<GuideScreen id={guide.id} />)
    for (const { text } of guide.statements) expect(container.textContent).toContain(text)
    const next = guides[index + 1]
    if (next) {
      await tap(button(`下一篇：${next.title}`))
      expect(phone.visited[phone.visited.length - 1]).toEqual({ how: 'redirectTo', url: routes.guide(next.id) })
    }
    unmount()
  }
})

test('from being punished wrongly it leads to 解纷', async () => {
  render(<GuideScreen id="wronged" />)
  await tap(link(/^不服处罚，找谁/))
  expect(visitedUrls()).toEqual([routes.triage('penalty')])
})

test('a guide that is not there shows the way out', async () => {
  render(<GuideScreen id="no-such-guide" />)
  await tap(screen.getByRole('button', { name: '看不罚轻罚' }))
  expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.leniency() }])
})
