import fs from 'node:fs'
import path from 'node:path'
import { leniencyPack } from '../../src/content/leniency-pack'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { builtWeapp } from './built-weapp'
import { overBudget } from './over-budget'
import { phonesForTests } from './phones'

/** A list as long as the county's. It is only there in a build with CONTENT_DEMO=1; .ci/run makes one for these tests. */
const area = path.join(builtWeapp(), 'pages/leniency')
const isDemo = fs
  .readdirSync(area)
  .some((name) => name.endsWith('.js') && fs.readFileSync(path.join(area, name), 'utf8').includes('demo-item-'))
const demo = isDemo ? test : test.skip

const mostRows = 30

const rows = (host: WeappHost) => host.findAll({ className: 'item-row' })
const breaches = (host: WeappHost) => host.findAll({ className: 'item-row__breach' }).map(({ text }) => text)

const startPhone = phonesForTests()
const start = (url: string) => startPhone({}, url)

demo('scrolling the whole list reaches every item, and nothing on the way breaks a budget', async () => {
  const host = await start('pages/leniency/items')
  const seen = new Set(breaches(host))
  for (;;) {
    const shownBefore = rows(host).length
    const before = host.setDatas.length
    await host.callPage('onReachBottom')
    if (rows(host).length === shownBefore) {
      const onward = host.find({ text: /^看后面的/ })
      if (!onward) break
      await host.tap(onward)
    }
    expect(rows(host).length).toBeLessThanOrEqual(mostRows)
    expect(overBudget(host)).toEqual({})
    for (const { bytes } of host.setDatas.slice(before))
      expect(bytes).toBeLessThanOrEqual(budgets.page.firstSetDataBytes)
    for (const text of breaches(host)) seen.add(text)
  }
  expect(seen.size).toBe(leniencyPack.county.rows.length + leniencyPack.national.length)
})

demo('every demonstration item is marked, on the list and on its own page', async () => {
  const host = await start('pages/leniency/items')
  expect(host.text()).toContain('示例数据')
  expect(host.findAll({ className: 'tag--demo' })).toHaveLength(rows(host).length)
  await host.tap({ className: 'item-row__breach' })
  expect(host.text()).toContain('示例数据')
  expect(host.findAll({ className: 'tag--demo' })).toHaveLength(1)
})

demo('choosing a field or a kind stays within the budgets', async () => {
  const host = await start('pages/leniency/items')
  for (const step of ['按人、按领域挑', '执法领域', '示例领域03', '怎么处理', '不予处罚']) {
    const before = host.setDatas.length
    await host.tap(step)
    expect(overBudget(host)).toEqual({})
    for (const { bytes } of host.setDatas.slice(before))
      expect(bytes).toBeLessThanOrEqual(budgets.page.firstSetDataBytes)
  }
  for (const row of rows(host)) {
    expect(row.text).toContain('不予处罚')
    expect(row.text).toContain('示例领域03')
  }
})

demo('each letter typed sends little', async () => {
  const host = await start('pages/leniency/items')
  for (const typed of ['s', 'sl', 'slx', 'slxw', '示例', '示例行为7', '没有']) {
    const before = host.setDatas.length
    await host.type({ label: '找一件事' }, typed)
    expect(rows(host).length).toBeGreaterThan(0)
    for (const { bytes } of host.setDatas.slice(before))
      expect(bytes).toBeLessThanOrEqual(budgets.page.firstSetDataBytes)
  }
  host.close()
})
