import { creditPack } from '../../src/content/credit-pack'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()
let host: WeappHost

beforeEach(async () => {
  host = await start()
})

test.each(Object.values(modeChoices))(
  '%s: from home to what to do about a wrong record, and on to 解纷',
  async (mode) => {
    await host.tap(mode)
    await host.tap('信用')
    expect(host.page().path).toBe('pages/credit/index')
    expect(host.text()).toContain('不打分、不排名、不查任何人')
    await host.tap('记错了，提异议')
    expect(host.text()).toContain('三个工作日内')
    await host.tap('处罚决定本身不对')
    expect(host.page()).toMatchObject({ path: 'pages/disputes/triage', query: { tree: 'penalty' } })
  },
)

test.each(Object.values(modeChoices))('%s: the guides are read one after the other', async (mode) => {
  await host.tap(mode)
  await host.tap('信用')
  await host.tap(creditPack.guides[0]?.title ?? '')
  const before = host.setDatas.length
  for (let read = 0; read < 20 && host.text().includes('下一篇：'); read++) await host.tap({ text: /^下一篇：/ })
  expect(host.text()).toContain(creditPack.guides.at(-1)?.title)
  for (const { bytes } of host.setDatas.slice(before)) expect(bytes).toBeLessThanOrEqual(budgets.page.firstSetDataBytes)
})
