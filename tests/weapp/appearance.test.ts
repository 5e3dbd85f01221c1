import theme from '../../src/theme.json'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()

const tabBar = (host: WeappHost) => host.calls.filter(({ api }) => api === 'setTabBarStyle').at(-1)?.args[0]

/** A reader who chose this theme on a phone that is set to the other; both as they find it the next day. */
async function chosen(choice: '深色' | '浅色', phone: 'light' | 'dark'): Promise<WeappHost> {
  const host = await start({ system: { theme: phone } })
  await host.tap(modeChoices.standard)
  await host.tapTab('我的')
  await host.tap(choice)
  return start({ system: { theme: phone }, storage: { values: host.storage.snapshot() } })
}

describe.each([
  { choice: '深色', phone: 'light', colours: theme.dark, className: 'dark' },
  { choice: '浅色', phone: 'dark', colours: theme.light, className: 'light' },
] as const)('$choice on a phone that is $phone', ({ choice, phone, colours, className }) => {
  test('is on the tab bar too', async () => {
    const host = await chosen(choice, phone)
    expect(tabBar(host)).toMatchObject({ backgroundColor: colours.surface, selectedColor: colours.tabSelected })
  })

  test('is there from the first frame', async () => {
    const host = await chosen(choice, phone)
    expect(host.find({ className: 'page' })?.classNames).toContain(className)
    const later = host.setDatas.slice(1).flatMap(({ paths }) => paths)
    expect(later.filter((path) => path === 'root' || path === 'root.cn' || path === 'root.cn.[0].cl')).toEqual([])
  })

  test('stays when the phone turns', async () => {
    const host = await chosen(choice, phone)
    await host.changeSystem({ theme: phone === 'dark' ? 'light' : 'dark' })
    await host.changeSystem({ theme: phone })
    expect(tabBar(host)).toMatchObject({ backgroundColor: colours.surface })
  })
})

test('without a choice the bars turn with the phone', async () => {
  const host = await start({ system: { theme: 'light' } })
  expect(tabBar(host)).toMatchObject({ backgroundColor: theme.light.surface })
  await host.changeSystem({ theme: 'dark' })
  expect(tabBar(host)).toMatchObject({ backgroundColor: theme.dark.surface, borderStyle: 'white' })
})
