import { glossaryPack } from '../../src/content/glossary-pack'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { overBudget } from './over-budget'
import { modeChoices, phonesForTests } from './phones'

const start = phonesForTests()
let host: WeappHost

beforeEach(async () => {
  host = await start()
})

test.each(Object.values(modeChoices))(
  '%s: from a word in a card to what it means, and to another card with it',
  async (mode) => {
    await host.tap(mode)
    await host.open('pages/lessons/lesson?id=mediation-basics&card=5')
    expect(host.text()).toContain('认定协议有没有效，这叫司法确认。')
    await host.tap({ label: '司法确认，看解释' })
    expect(host.page()).toEqual({ path: 'pages/glossary/word', query: { id: 'judicial-confirmation' } })
    expect(host.text()).toContain('双方可以一起请法院审查')
    await host.tap('依据 1 条')
    expect(host.text()).toContain('人民调解法第33条')
    await host.tap('关上')
    await host.tap({ text: /^第 \d+ 张卡片$/ })
    expect(host.page().path).toBe('pages/lessons/lesson')
  },
)

test('a word in a guide leads to its page, and back', async () => {
  await host.open('pages/leniency/guide?id=minor')
  await host.tap({ className: 'word-link' })
  expect(host.page().path).toBe('pages/glossary/word')
  await host.back()
  expect(host.page().path).toBe('pages/leniency/guide')
})

test('every letter lists its words within what a tap and a page may weigh', async () => {
  await host.open('pages/glossary/index')
  for (const letter of new Set(glossaryPack.words.map((word) => word.letter))) {
    const before = host.setDatas.length
    await host.tap({ role: 'radio', text: letter })
    expect(host.text()).toContain(glossaryPack.words.find((word) => word.letter === letter)?.word)
    const sent = host.setDatas.slice(before).reduce((sum, { bytes }) => sum + bytes, 0)
    expect([letter, Math.max(0, sent - budgets.page.tapSetDataBytes)]).toEqual([letter, 0])
    expect(overBudget(host)).toEqual({})
  }
})

test('the whole list can be walked through without a page ever growing too large', async () => {
  await host.open('pages/glossary/index')
  const met = new Set<string>()
  const look = () => {
    for (const { text } of host.findAll({ className: 'row__title' })) met.add(text)
  }
  look()
  while (host.find({ text: /^看后面的/ })) {
    await host.tap({ text: /^看后面的/ })
    look()
    expect(host.findAll({ className: 'row__title' }).length).toBeLessThanOrEqual(30)
    expect(overBudget(host)).toEqual({})
  }
  expect([...met]).toEqual(glossaryPack.words.map(({ word }) => word))
})

test('a word is shared with its page', async () => {
  await host.open('pages/glossary/word?id=reconsideration')
  expect(await host.share()).toMatchObject({
    title: '“行政复议”是什么意思',
    path: '/pages/glossary/word?id=reconsideration',
  })
})
