import { disputePack } from '../../src/content/dispute-pack'
import { pathsOf, type TriageTree } from '../../src/domain/disputes/triage'
import { routes } from '../../src/platform/routes'
import { openRoute } from '../../tools/browser/phone'
import { allTrees } from '../../tools/pages/tree-packs'
import { browserForTests } from './host/browser-host'

const host = browserForTests()

/** In 长辈版 the number to ring stands no lower than here: under the thumb, in the first look. */
const lowest = 400

/** One way to each of the outcomes of a tree that may push the number farthest down: the longest words, and the most of them. */
function longest(tree: TriageTree): string[] {
  const ways = pathsOf(tree)
  const wordsOf = (outcome: string) => tree.outcomes[outcome]?.answer.text.length ?? 0
  const most = Math.max(...ways.map(({ outcome }) => wordsOf(outcome)))
  return [...new Map(ways.map((way) => [way.outcome, way])).values()]
    .filter(({ outcome }) => wordsOf(outcome) >= most - 2)
    .map(({ options }) =>
      routes.triage(tree.id, options.map(({ question, option }) => `${question}:${option}`).join(',')),
    )
}

test.each<[string, string[]]>([
  ['results', allTrees.flatMap(longest)],
  ['doors', disputePack.channels.map(({ id }) => routes.channel(id))],
])('in 长辈版 the first number of all %s is in the first look', async (_, urls) => {
  const { page, origin } = await host.openApp(routes.disputes(), { reader: { mode: 'elder' } })
  const low: Record<string, number> = {}
  for (const url of urls) {
    await openRoute(page, origin, url)
    const dial = page.locator('.answer__dial').last()
    await dial.waitFor()
    const { y } = (await dial.boundingBox()) ?? { y: Number.POSITIVE_INFINITY }
    if (y > lowest) low[url] = y
  }
  expect(low).toEqual({})
})
