import { disputePack } from '../../src/content/dispute-pack'
import { homePack } from '../../src/content/home-pack'
import { pathsOf, type TriageTree } from '../../src/domain/disputes/triage'
import { placeTrees, routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { allTrees } from '../../tools/pages/tree-packs'
import { browserForTests } from './host/browser-host'

placeTrees(homePack.trees)

const host = browserForTests()

/** In 长辈版 the number to ring stands no lower than here: under the thumb, in the first look. */
const lowest = 400

/** A page, and the sentence it opens with. */
type Opening = readonly [route: string, answer: string]

/** Every outcome of a tree, by a way that leads there. */
function outcomesOf(tree: TriageTree): Opening[] {
  const ways = new Map(pathsOf(tree).map(({ outcome, options }) => [outcome, options]))
  return [...ways].map(([outcome, options]) => [
    routes.triage(tree.id, options.map(({ question, option }) => `${question}:${option}`).join(',')),
    tree.outcomes[outcome]?.answer.text ?? '',
  ])
}

test.each<[string, Opening[]]>([
  ['results', allTrees.flatMap(outcomesOf)],
  ['doors', disputePack.channels.map(({ id, summary }): Opening => [routes.channel(id), summary.text])],
])('in 长辈版 the first number of all %s is in the first look', async (_, openings) => {
  const { page, origin } = await host.openApp(routes.disputes(), { reader: { mode: 'elder' } })
  const low: Record<string, number> = {}
  for (const [route, answer] of openings) {
    await page.goto(`${origin}/#${route}`)
    const top = page.locator(topPage)
    await top.getByRole('heading', { level: 1, name: answer, exact: true }).waitFor()
    const { y } = (await top.locator('.answer__dial').boundingBox()) ?? { y: Number.POSITIVE_INFINITY }
    if (y > lowest) low[route] = y
  }
  expect(low).toEqual({})
})
