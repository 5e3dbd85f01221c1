import { placePack } from '../../src/content/place-pack'
import { isPlaced, listPlaces } from '../../src/domain/places/place'
import { kindNames } from '../../src/features/places/kind-names'
import { budgets } from '../../tools/size/budgets'
import { MiniProgram } from '../../tools/weapp-host/mini-program'
import type { HostOptions, WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'
import { modeChoices, phonesForTests } from './phones'

const startPhone = phonesForTests()
const hosts: WeappHost[] = []

/** The lists are in the build only once they are published, or with CONTENT_DEMO=1; the pack compiled for it says which. */
const all = listPlaces(placePack.places, placePack.billboards)
const placed = all.filter(isPlaced)
const [place] = all
const coded = all.find(({ code }) => code)
const township = placePack.townships.find(({ id }) => id === place?.township)?.name ?? ''
const withPlaces = place ? test : test.skip
const withoutPlaces = place ? test.skip : test
const withPositions = placed.length > 0 ? test : test.skip
const withCode = coded ? test : test.skip
const withInvented = place?.demo ? test : test.skip

async function start(options: HostOptions = {}, url?: string): Promise<WeappHost> {
  const host = await startPhone(options, url)
  hosts.push(host)
  return host
}

/** Only a build with WEAPP_LOCATION=1 may ask where the phone is; it says so in app.json. */
const mayLocate = 'requiredPrivateInfos' in new MiniProgram(builtWeapp()).appConfig
const withLocation = placed.length > 0 && mayLocate ? test : test.skip

// Neither the position nor the network was asked for.
afterEach(() => {
  for (const { calls } of hosts.splice(0))
    expect(calls.map(({ api }) => api).filter((api) => /location|request|scan/i.test(api))).toEqual([])
})

describe('where the build may ask for the position', () => {
  async function askForIt(getLocation: () => unknown): Promise<WeappHost> {
    const host = await startPhone({ answers: { getLocation } }, 'pages/places/index')
    await host.tap('先看哪里的')
    expect(host.calls.map(({ api }) => api)).not.toContain('getLocation')
    await host.tap('用我现在的位置')
    return host
  }

  withLocation('it puts the nearest first, and keeps nothing of it', async () => {
    const host = await askForIt(() => ({ longitude: 115.45, latitude: 36.48 }))
    expect(host.text()).toContain('离你现在的地方越近越靠前')
    expect(host.text()).toMatch(/直线约/)
    expect(JSON.stringify(host.storage.snapshot())).not.toContain('115.45')
  })

  withLocation('refused, it is said, and a township serves as well', async () => {
    const host = await askForIt(() => {
      throw new Error('getLocation:fail auth deny')
    })
    expect(host.text()).toContain('没有拿到位置')
    await host.tap(township)
    expect(host.text()).toContain(`${township}的在前面`)
  })
})

const names = (host: WeappHost) => host.findAll({ className: 'place-row__name' }).map(({ text }) => text)

/** Taps, and holds what it sends to a tap's budget. */
async function tapWithin(host: WeappHost, target: Parameters<WeappHost['tap']>[0]): Promise<void> {
  const before = host.setDatas.length
  await host.tap(target)
  const sent = host.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
  expect(sent).toBeLessThanOrEqual(budgets.page.tapSetDataBytes)
}

withoutPlaces.each(Object.values(modeChoices))(
  '%s: before anything is published, the report is told and 12345 is a tap away',
  async (mode) => {
    const host = await start()
    await host.tap(mode)
    await host.tap('找广场')
    expect(host.page().path).toBe('pages/places/index')
    const shown = host.text().replaceAll('\n', '') // a number stands out in a box of its own
    for (const { text } of [...placePack.exists, ...placePack.unpublished]) expect(shown).toContain(text)
    await host.tap('拨打 12345')
    expect(host.calls.filter(({ api }) => api === 'makePhoneCall')).toMatchObject([
      { args: [{ phoneNumber: '12345' }] },
    ])
  },
)

withoutPlaces('before anything is published, the map and the album say so', async () => {
  const host = await start({}, 'pages/places/map')
  expect(host.text()).toContain('还没有公布带坐标的地方')
  await host.tap('看看县里有什么')
  await host.open('pages/places/stamps')
  expect(host.text()).toContain('能盖章的地方还没有公布')
})

withPlaces.each(Object.values(modeChoices))(
  '%s: from home to a place of the own township, its lesson and back',
  async (mode) => {
    const host = await start()
    await host.tap(mode)
    await host.tap('找广场')
    expect(overBudget(host)).toEqual({})
    expect(names(host)).not.toHaveLength(0)
    await host.tap('先看哪里的')
    if (!mayLocate) expect(host.text()).not.toContain('用我现在的位置')
    await host.tap(township)
    expect(host.text()).toContain(`${township}的在前面`)
    const own = all.filter((other) => other.township === place?.township).map(({ name }) => name)
    expect(own).toEqual(expect.arrayContaining(names(host).slice(0, own.length)))
    await host.tap({ className: 'place-row__name' })
    expect(host.page()).toMatchObject({ path: 'pages/places/place' })
    expect(host.text()).toContain('有人核实过')
    expect(overBudget(host)).toEqual({})
    await host.back()
    const alike = all.filter(({ kind }) => kind === place?.kind)
    if (!place || alike.length === all.length) return
    await tapWithin(host, '种类')
    await host.tap({ text: new RegExp(`^${kindNames[place.kind]}`) })
    expect(host.text()).toContain(`一共 ${alike.length} 处`)
  },
)

withPlaces('the list shows thirty rows at most, and every scroll stays within the budgets', async () => {
  const host = await start({}, 'pages/places/index')
  for (let scroll = 0; scroll < 4; scroll++) {
    await host.callPage('onReachBottom')
    expect(names(host).length).toBeLessThanOrEqual(30)
    expect(overBudget(host)).toEqual({})
  }
  expect(names(host)).toHaveLength(Math.min(30, all.length))
})

withInvented('an invented place can be neither gone to nor called', async () => {
  const host = await start({}, `pages/places/place?id=${place?.id}`)
  expect(host.text()).toContain('示例数据')
  expect(host.text()).toContain('示例地点不是真的，不能导航，也不能打电话。')
  expect(host.find('带我去')).toBeUndefined()
  await host.tap('报告错误')
  expect(host.text()).toContain('和实际不一样')
  expect(host.find({ label: '拨打 12345' })).toBeUndefined()
  expect(host.calls.map(({ api }) => api)).not.toContain('openLocation')
})

withPositions('WeChat’s map has a marker for each place, and the nearest five stand in words below it', async () => {
  const host = await start({}, 'pages/places/map')
  expect(overBudget(host)).toEqual({})
  expect(names(host)).toHaveLength(Math.min(5, placed.length))
  const map = host.find({ className: 'wechat-map' })
  expect(map).toBeDefined()
  // A map that fails leaves the list as it is.
  if (map) await host.fire(map, 'error', {})
  expect(names(host)).toHaveLength(Math.min(5, placed.length))
  if (map) await host.fire(map, 'callouttap', { markerId: 0 })
  expect(host.page().path).toBe('pages/places/place')
})

withCode.each(Object.values(modeChoices))(
  '%s: the code on a sign opens its place, one tap stamps it, and the album keeps it',
  async (mode) => {
    const host = await start()
    await host.tap(mode)
    await host.open(`pages/places/stamp?code=${encodeURIComponent(String(coded?.code).toLowerCase())}`)
    expect(host.text()).toContain(coded?.name)
    await tapWithin(host, '盖章')
    expect(host.text()).toContain('盖好了章')
    const again = await start({ storage: { values: host.storage.snapshot() } }, 'pages/places/stamps')
    expect(again.text()).toContain('集了 1 个')
    expect(overBudget(again)).toEqual({})
    await again.open('pages/me/data')
    expect(again.text()).toContain('集章：1 个')
  },
)

test('a code that is not known can be typed again', async () => {
  const host = await start({}, 'pages/places/stamp?code=no-such-code')
  expect(host.text()).toContain('没有这个编码')
  await host.tap('看全部地方')
  expect(host.page().path).toBe('pages/places/index')
})
