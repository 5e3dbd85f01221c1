import { render, screen } from '@testing-library/react'
import { sourcePack } from '@/content/source-pack'
import { SourcesScreen } from '@/features/sources/sources-screen'
import { routes } from '@/platform/routes'
import { newReader, tap, visitedUrls } from '../../reader'

beforeEach(newReader)

test('every source of the edition is listed, at most 30 at a time, and leads to its page', async () => {
  render(<SourcesScreen />)
  const seen = new Set<string>()
  for (;;) {
    const rows = screen.getAllByRole('link')
    expect(rows.length).toBeLessThanOrEqual(30)
    for (const row of rows) {
      await tap(row)
      seen.add(row.textContent ?? '')
    }
    const [more] = screen.queryAllByRole('button', { name: /^看后面的/ })
    if (!more) break
    await tap(more)
  }
  expect([...seen].sort()).toEqual(sourcePack.sources.map(({ title }) => title).sort())
  expect([...new Set(visitedUrls())].sort()).toEqual(sourcePack.sources.map(({ id }) => routes.source(id)).sort())
})
