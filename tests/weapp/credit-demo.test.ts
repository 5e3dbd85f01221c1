import fs from 'node:fs'
import path from 'node:path'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'
import { modeChoices, phonesForTests } from './phones'

/** Point rules are only there in a build with CONTENT_DEMO=1; .ci/run makes one for these tests. */
const area = path.join(builtWeapp(), 'pages/credit')
const isDemo = fs
  .readdirSync(area)
  .some((name) => name.endsWith('.js') && fs.readFileSync(path.join(area, name), 'utf8').includes('demo-rule-'))
const demo = isDemo ? test : test.skip

const start = phonesForTests()
let host: WeappHost
beforeEach(async () => {
  host = await start()
})

demo.each(Object.values(modeChoices))(
  '%s: rules are found, read and added up, each marked as invented',
  async (mode) => {
    await host.tap(mode)
    await host.tap('信用')
    await host.tap('加分减分的规则')
    expect(host.text()).toContain('示例数据')
    expect(host.text()).toContain('【示例】')
    await host.tap('示例类别03')
    await host.tap('示例事项03：没有做到示例承诺')
    expect(host.text()).toContain('示例数据')
    expect(host.text()).toContain('减 18 分')
    await host.tap('照规则加一加')
    expect(host.text()).toContain('不是谁的信用分')
    await host.tap('选一条规则')
    await host.tap('示例事项01：做了一件示例好事')
    await host.tap({ label: '多一次：示例事项01：做了一件示例好事' })
    expect(host.text()).toContain('合起来：加 14 分')
    expect(host.text()).toContain('【示例】示例事项01')
    expect(host.page().query).toEqual({})
  },
)

demo('every tap in a long sum, its table of rules opened or closed, sends little', async () => {
  await host.open('pages/credit/sum')
  for (let picked = 0; picked < 12; picked++) {
    const before = host.setDatas.length
    await host.tap(picked === 0 ? '选一条规则' : '再加一条')
    const rows = host.findAll({ className: 'row' })
    await host.tap(rows[picked % rows.length] as (typeof rows)[number])
    for (const { bytes } of host.setDatas.slice(before)) expect(bytes).toBeLessThanOrEqual(budgets.page.tapSetDataBytes)
    expect(overBudget(host)).toEqual({})
  }
  const before = host.setDatas.length
  await host.tap({ label: '多一次：示例事项01：做了一件示例好事' })
  const sent = host.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
  expect(sent).toBeLessThanOrEqual(budgets.page.tapSetDataBytes)
})

demo('nothing of the sum is kept on the phone', async () => {
  await host.open('pages/credit/sum')
  const before = host.storage.snapshot()
  await host.tap('选一条规则')
  await host.tap('示例事项01：做了一件示例好事')
  expect(host.storage.snapshot()).toEqual(before)
})
