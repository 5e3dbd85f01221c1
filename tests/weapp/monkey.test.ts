import { pageExamples } from '../../tools/pages/weapp-examples'
import { MiniProgram } from '../../tools/weapp-host/mini-program'
import { letLoose, shareOfPages, type Territory } from '../monkey/monkey'
import { builtWeapp } from './built-weapp'
import { MonkeyWeapp } from './monkey-weapp'

const dist = builtWeapp()
const { pages, appConfig } = new MiniProgram(dist)
const territory: Territory = {
  routes: pages.flatMap((page) =>
    (pageExamples[page] ?? []).map((query) => (query === '' ? page : `${page}?${query}`)),
  ),
  tabs: appConfig.tabBar?.list.map(({ text }) => text) ?? [],
}

/** Another seed (MONKEY_SEED) makes other moves: for a long run by hand. */
const seed = process.env.MONKEY_SEED ?? 'pear'
const lives = Array.from({ length: 20 }, (_, life) => ({
  life: `${seed}-${life + 1}`,
  due: shareOfPages(territory.routes, life, 20),
  mode: life % 2 === 0 ? ('standard' as const) : ('elder' as const),
}))
const stepsOfALife = 150

const visited = new Set<string>()

test.each(lives)('$life, $mode: 150 moves break nothing and end nowhere', async ({ life, due, mode }) => {
  const phone = await MonkeyWeapp.start(dist, mode)
  try {
    await letLoose(phone, life, stepsOfALife, territory, due)
  } finally {
    for (const path of phone.visited) visited.add(path)
    phone.close()
  }
})

test('together they came to every page', () => {
  expect(pages.filter((page) => !visited.has(page))).toEqual([])
})
