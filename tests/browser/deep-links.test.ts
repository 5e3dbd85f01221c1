import { codePack } from '../../src/content/code-pack'
import { deadlinePack } from '../../src/content/deadline-pack'
import { disputePack } from '../../src/content/dispute-pack'
import { formPack } from '../../src/content/form-pack'
import { homePack } from '../../src/content/home-pack'
import { leniencyPack } from '../../src/content/leniency-pack'
import { lessonPack } from '../../src/content/lesson-pack'
import { placePack } from '../../src/content/place-pack'
import { unpackItems } from '../../src/domain/leniency/leniency-pack'
import { splitTarget } from '../../src/domain/places/board-target'
import { pageOf } from '../../src/features/home/destinations'
import { placeTrees, routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { allTrees } from '../../tools/pages/tree-packs'
import { browserForTests } from './host/browser-host'
import { homeTitle, readerOf } from './host/reader'

placeTrees(homePack.trees)

const host = browserForTests()
const reader = { mode: 'standard' } as const

// Every lesson, national item and kind of dispute; of the rest a few, as tests/weapp opens each.
const few = 5

/** By what its heading says: a channel opens with what it is for. */
const records: Record<string, { route: string; title: string }[]> = {
  lessons: lessonPack.lessons.map(({ id, title }) => ({ route: routes.lesson(id), title })),
  'leniency items': [...leniencyPack.national, ...unpackItems(leniencyPack.county).slice(0, few)].map(
    ({ id, breach }) => ({ route: routes.leniencyItem(id), title: breach }),
  ),
  'kinds of dispute': allTrees.map(({ id, title }) => ({ route: routes.triage(id), title })),
  channels: disputePack.channels
    .slice(0, few)
    .map(({ id, summary }) => ({ route: routes.channel(id), title: summary.text })),
  deadlines: deadlinePack.rules.slice(0, few).map(({ id, title }) => ({ route: routes.deadline(id), title })),
  forms: formPack.forms.slice(0, few).map(({ id, title }) => ({ route: routes.form(id), title })),
  places: placePack.places.slice(0, few).map(({ id, name }) => ({ route: routes.place(id), title: name })),
}

test.each(Object.keys(records))('a link to any of the %s opens it on a phone that comes from outside', async (kind) => {
  const { page, origin } = await host.openApp(routes.about(), { reader })
  for (const [index, { route, title }] of (records[kind] ?? []).entries()) {
    await page.goto(`${origin}/?visit=${index}#${route}`)
    await page.locator(topPage).getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
  }
})

test('the link in a poster’s QR opens where codes are known, once', async () => {
  const { page, origin } = await host.openApp(routes.about(), { reader })
  const see = readerOf(page)
  await page.goto(`${origin}/?c=12345`)
  await see.arrivesAt('码好像输错了一位')
  expect(page.url()).toBe(`${origin}/#${routes.open('12345')}`)
  await see.link(/^首页/).click()
  await see.arrivesAt(homeTitle)
  await page.reload()
  await see.arrivesAt(homeTitle)
})

// None until the county gives out codes; all of them in a build with the demonstration lists. One of each kind.
const codes = new Map<string, { code: string; page: string }>()
for (const [code, to] of Object.entries(codePack)) {
  if (to) codes.set(splitTarget(to).kind, { code, page: pageOf(to) })
}
const withCodes = codes.size > 0 ? test : test.skip

withCodes('a code lands on its page, also in small letters, and a reload stays there', async () => {
  const { page, origin } = await host.openApp(routes.about(), { reader })
  for (const code of codes.values()) {
    const landed = `${origin}/#${code.page}`
    await page.goto(`${origin}/?c=${code.code.toLowerCase()}`)
    await page.waitForURL(landed)
    await page.reload()
    await page.locator(`${topPage} .page`).waitFor()
    expect(page.url()).toBe(landed)
  }
})
