import { render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { creditPack } from '@/content/credit-pack'
import type { CreditRule } from '@/domain/credit/credit-rule'
import { CreditGuideScreen } from '@/features/credit/credit-guide-screen'
import { CreditScreen } from '@/features/credit/credit-screen'
import { PathScreen } from '@/features/credit/path-screen'
import { RuleScreen } from '@/features/credit/rule-screen'
import { RulesScreen } from '@/features/credit/rules-screen'
import { SumScreen } from '@/features/credit/sum-screen'
import { button, newReader, tap } from '../../reader'
import { phone } from '../../stubs/taro'

// The WeChat build: there a tap calls WeChat's dialler, which the stub phone records.
jest.mock('@/platform/target', () => ({ isWeapp: true }))

const compiled = [...creditPack.rules]
const publish = (...rules: CreditRule[]) => creditPack.rules.splice(0, Infinity, ...rules)

const good: CreditRule = {
  id: 'test-good',
  category: '试验甲类',
  title: '试验好事',
  points: 7,
  condition: '试验条件一',
  validity: '试验一年',
  basis: '《试验办法》第1条',
}
const bad: CreditRule = {
  id: 'test-bad',
  category: '试验乙类',
  title: '试验坏事',
  points: -18,
  condition: '试验条件二',
  repair: '试验补救',
  basis: '《试验办法》第2条',
}

beforeEach(() => {
  newReader()
  publish()
})
afterAll(() => publish(...compiled))

const link = (name: RegExp) => screen.getByRole('link', { name })

test('the area says that it scores nobody, and leads to every path and guide', async () => {
  render(<CreditScreen />)
  expect(screen.getByText(/不打分、不排名、不查任何人/)).toBeTruthy()
  for (const { title } of [...creditPack.paths, ...creditPack.guides])
    expect(link(new RegExp(`^${title.replace('+', '\\+')}`))).toBeTruthy()
  await tap(link(/^记错了，提异议/))
  expect(phone.visited.at(-1)?.url).toBe('/pages/credit/path?id=objection')
})

test('a path says who, with what, how long and how, and leads on to 解纷', async () => {
  render(<PathScreen id="objection" />)
  for (const name of ['找谁', '带什么', '多久', '怎么做', '以后'])
    expect(screen.getByRole('heading', { name })).toBeTruthy()
  expect(screen.getAllByText(/三个工作日内/).length).toBeGreaterThan(0)
  await tap(link(/^提了，机关到期还没处理/))
  expect(phone.visited.at(-1)?.url).toBe('/pages/disputes/triage?tree=government-inaction')
})

test('the four levels are drawn, and what the report leaves open is said', () => {
  render(<CreditGuideScreen id="levels" />)
  expect(screen.getByRole('img', { name: /信用风险低.*减少.*信用风险高.*加大/ })).toBeTruthy()
  expect(screen.getByText(/四级各叫什么、怎么划，报告没有写/)).toBeTruthy()
})

test.each([
  ['a guide', <CreditGuideScreen key="guide" id="gone" />],
  ['a path', <PathScreen key="path" id="gone" />],
  ['a rule', <RuleScreen key="rule" id="gone" />],
])('%s that is not there leads back to the area', async (_, lost) => {
  render(lost)
  await tap(button('看信用'))
  expect(phone.visited.at(-1)?.url).toBe('/pages/credit/index')
})

test.each([
  ['table', <RulesScreen key="rules" />],
  ['sum', <SumScreen key="sum" />],
])('while nothing is published, the %s says so and how to ask', async (_, withoutRules) => {
  render(withoutRules)
  expect(screen.getByText(creditPack.unpublished?.text ?? '没有这一句')).toBeTruthy()
  await tap(button('拨打 12345'))
  expect(phone.dialled).toEqual(['12345'])
})

test('the published table is narrowed to a category; a rule opens', async () => {
  publish(good, bad)
  render(<RulesScreen />)
  await tap(screen.getByRole('radio', { name: '试验乙类' }))
  expect(screen.queryByText('试验好事')).toBeNull()
  await tap(link(/^试验坏事.*减 18 分/))
  expect(phone.visited.at(-1)?.url).toBe('/pages/credit/rule?id=test-bad')
})

test('invented rules are marked wherever they stand', () => {
  publish({ ...good, demo: true })
  const { unmount } = render(<RulesScreen />)
  expect(screen.getByText(/^示例数据：/)).toBeTruthy()
  expect(screen.getByText(/^【示例】/)).toBeTruthy()
  unmount()
  render(<RuleScreen id="test-good" />)
  expect(screen.getByText(/^示例数据：/)).toBeTruthy()
})

test('published rules say which paper they come from; invented ones claim none', () => {
  creditPack.origin = { documentNumber: '试验〔2026〕4号', importedOn: '2026-11-25' }
  const said = (element: ReactElement) => {
    const { container, unmount } = render(element)
    const text = container.textContent ?? ''
    unmount()
    return text.includes('出自县里公布的规则（试验〔2026〕4号），2026-11-25 录入。')
  }
  const screens = () => [<RulesScreen key="rules" />, <RuleScreen key="rule" id="test-good" />].map(said)
  publish(good)
  expect(screens()).toEqual([true, true])
  publish({ ...good, demo: true }, { ...bad, demo: true })
  expect(screens()).toEqual([false, false])
  delete creditPack.origin
})

describe('the sum', () => {
  const pick = async (title: RegExp) => {
    await tap(screen.getByRole('button', { name: /^(选一条规则|再加一条)$/ }))
    await tap(link(title))
  }

  test('counts each rule as often as asked, with its terms, and says what it is not', async () => {
    publish(good, bad)
    render(<SumScreen />)
    expect(screen.getByText(/不是谁的信用分；不保存/)).toBeTruthy()
    await pick(/^试验好事/)
    expect(screen.getByText('合起来：加 7 分')).toBeTruthy()
    await pick(/^试验坏事/)
    await tap(button('多一次：试验好事'))
    expect(screen.getByText('合起来：减 4 分')).toBeTruthy()
    expect(screen.getByText('加 7 分，2 次，一共加 14 分')).toBeTruthy()
    for (const terms of [
      '条件：试验条件一',
      '有效期：试验一年',
      '条件：试验条件二',
      '怎样修复：试验补救',
      '依据：《试验办法》第2条',
    ])
      expect(screen.getByText(terms)).toBeTruthy()
    await tap(button('去掉：试验坏事'))
    expect(screen.getByText('合起来：加 14 分')).toBeTruthy()
    await tap(button('重新算'))
    expect(screen.getByText('还没有选规则')).toBeTruthy()
  })

  test('is nowhere once the screen is left: not kept, not in the address', async () => {
    publish(good)
    const { unmount } = render(<SumScreen />)
    await pick(/^试验好事/)
    expect(phone.visited).toEqual([])
    unmount()
    render(<SumScreen />)
    expect(screen.getByText('还没有选规则')).toBeTruthy()
  })
})
