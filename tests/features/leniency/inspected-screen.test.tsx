import { render, screen } from '@testing-library/react'
import { leniencyPack } from '@/content/leniency-pack'
import { stageById } from '@/features/leniency/catalogue'
import { InspectedScreen } from '@/features/leniency/inspected-screen'
import { routes } from '@/platform/routes'
import { button, link, newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

const [first, second] = leniencyPack.inspected

test('each stage of an inspection is a page of its own, in the order in which they come', async () => {
  render(<InspectedScreen stage={undefined} />)
  for (const [index, { title }] of leniencyPack.inspected.entries())
    await tap(link(new RegExp(`^${index + 1}\\. ${title}`)))
  expect(visitedUrls()).toEqual(leniencyPack.inspected.map(({ id }) => routes.inspected(id)))
})

test('what is ticked stays ticked, and the stage says how much is seen to', async () => {
  const { unmount } = render(<InspectedScreen stage={first} />)
  for (const { text } of first?.items ?? []) expect(document.body.textContent).toContain(text)
  const boxes = screen.getAllByRole('checkbox')
  expect(boxes).toHaveLength(first?.items.length ?? 0)
  await tap(boxes[1] as HTMLElement)
  await tap(boxes[2] as HTMLElement)
  await tap(boxes[2] as HTMLElement)
  unmount()
  const again = render(<InspectedScreen stage={first} />)
  expect(
    screen
      .getAllByRole('checkbox')
      .map((box) => box.getAttribute('aria-checked'))
      .slice(0, 3),
  ).toEqual(['false', 'true', 'false'])
  again.unmount()
  render(<InspectedScreen stage={undefined} />)
  expect(link(/^1\. /).textContent).toContain(`对过 1 样，一共 ${first?.items.length} 样`)
})

test('one stage leads to the next', async () => {
  render(<InspectedScreen stage={first} />)
  await tap(button(`下一步：${second?.title}`))
  expect(visitedUrls()).toEqual([routes.inspected(second?.id)])
})

test('a stage that is not there opens the list of them', () => {
  render(<InspectedScreen stage={stageById('gone')} />)
  expect(screen.getAllByRole('link').length).toBeGreaterThanOrEqual(leniencyPack.inspected.length)
})
