import { pageExamples } from '../../tools/pages/browser-examples'
import { letLoose, shareOfPages, type Territory } from '../monkey/monkey'
import { appPages } from './host/app-pages'
import { browserForTests } from './host/browser-host'
import { MonkeyH5 } from './host/monkey-h5'

const host = browserForTests()
const territory: Territory = { routes: pageExamples.map(({ route }) => route), tabs: ['首页', '我的'] }

/** Another seed (MONKEY_SEED) makes other moves: for a long run by hand. */
const seed = process.env.MONKEY_SEED ?? 'pear'
const lives = Array.from({ length: 20 }, (_, life) => ({
  life: `${seed}-${life + 1}`,
  due: shareOfPages(territory.routes, life, 20),
  mode: life % 2 === 0 ? ('standard' as const) : ('elder' as const),
}))
const visited = new Set<string>()

test.each(lives)('$life, $mode: 150 moves break nothing and end nowhere', async ({ life, due, mode }) => {
  const phone = await MonkeyH5.start(await host.openApp('/pages/home/index', { reader: { mode } }))
  await letLoose(phone, life, 150, territory, due)
  for (const path of phone.visited) visited.add(path)
})

test('together they came to every page', () => {
  expect(appPages().filter((page) => !visited.has(page))).toEqual([])
})
