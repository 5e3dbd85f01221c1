import { creditPack } from '../../src/content/credit-pack'
import { routes } from '../../src/platform/routes'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()

describe.each(['standard', 'elder'] as const)('in %s', (mode) => {
  test('from home to what to do about a wrong record, and on to 解纷', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode } })
    const see = readerOf(page)
    await see.link(/^信用/).click()
    await see.arrivesAt('信用')
    await see.link(/^记错了，提异议/).click()
    await see.arrivesAt('记错了，提异议')
    await see.link(/^处罚决定本身不对/).click()
    await see.arrivesAt(creditPack.trees.penalty ?? '')
  })

  test('every guide is reached from the one before it', async () => {
    const [first, ...others] = creditPack.guides
    const { page } = await host.openApp(routes.creditGuide(first?.id ?? ''), { reader: { mode } })
    const see = readerOf(page)
    for (const { title } of others) {
      await see.button(`下一篇：${title}`).click()
      await see.arrivesAt(title)
    }
    expect(await see.button(/^下一篇：/).count()).toBe(0)
  })
})
