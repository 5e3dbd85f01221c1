import { placePack } from '../../src/content/place-pack'
import { isPlaced, listPlaces } from '../../src/domain/places/place'
import { routes } from '../../src/platform/routes'
import { axeFaults } from '../../tools/browser/axe'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()
const modes = ['standard', 'elder'] as const

/** The lists are in the build only once they are published, or with CONTENT_DEMO=1; the pack compiled for it says which. */
const all = listPlaces(placePack.places, placePack.billboards)
const withPlaces = all.length > 0 ? describe.each(modes) : describe.skip.each(modes)
const withoutPlaces = all.length > 0 ? describe.skip.each(modes) : describe.each(modes)
const withPosition = all.some(isPlaced) ? test : test.skip
const coded = all.find(({ code }) => code)
const withCode = coded ? test : test.skip

/** A place of a township, and how that is called. */
const [place] = all
const township = placePack.townships.find(({ id }) => id === place?.township)?.name ?? ''

withoutPlaces('in %s, before anything is published', (mode) => {
  test('the report is told, and each sentence leads to its source', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode } })
    const see = readerOf(page)
    await see.link('找广场').click()
    await see.arrivesAt('找广场')
    await see.words(new RegExp(`^${placePack.unpublished[0]?.text}`)).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    await see
      .button(/^依据 \d+ 条/)
      .first()
      .click()
    await see.link('这里还用在哪').first().click()
    await see.heading('用在哪里').waitFor()
  })
})

withPlaces('in %s', (mode) => {
  test('a refused position is said, and a township serves as well', async () => {
    const { page } = await host.openApp(routes.places(), { reader: { mode } })
    const see = readerOf(page)
    await see.words(`一共 ${all.length} 处`).waitFor()
    await see.button(/^先看哪里的/).click()
    await see.button('用我现在的位置').click()
    await see.words(/^没有拿到位置/).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    await see.option(township).click()
    await see.words(new RegExp(`^${township}的在前面`)).waitFor()
    await see.link(new RegExp(place?.name ?? '')).click()
    await see.arrivesAt(place?.name ?? '')
    expect(await axeFaults(page, mode)).toEqual([])
  })

  withPosition('a position that is given puts the nearest first, and asks no server', async () => {
    const { page, context } = await host.openApp(routes.places(), { reader: { mode } })
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ longitude: 115.45, latitude: 36.48 })
    const see = readerOf(page)
    await see.button(/^先看哪里的/).click()
    await see.button('用我现在的位置').click()
    await see.words(/^离你现在的地方越近越靠前/).waitFor()
    await see
      .words(/^直线约/)
      .first()
      .waitFor()
  })

  withPosition('on the map, the keys 1 to 5 open the nearest, and back returns to it', async () => {
    const { page } = await host.openApp(routes.placeMap(), { reader: { mode } })
    const see = readerOf(page)
    await see.arrivesAt('在图上看')
    expect(await axeFaults(page, mode)).toEqual([])
    const second = (await see.words(/^2\. /).textContent())?.slice(3) ?? ''
    await page.keyboard.press('2')
    await see.arrivesAt(second)
    await page.keyboard.press('1') // the map below does not listen
    await see.back('返回').click()
    await see.arrivesAt('在图上看')
  })

  withCode('a place is stamped by its code and stands in the album', async () => {
    const { page, origin } = await host.openApp(routes.stamp(coded?.code), { reader: { mode } })
    const see = readerOf(page)
    await see.button('盖章').click()
    await see.words(/盖好了章/).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
    await page.goto(`${origin}/#${routes.stamps()}`)
    await see.words(/^集了 1 个/).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])
  })
})
