import { corpus } from './county-corpus'

const { disputes } = corpus
const { trees, channels, deadlines, forms, townships } = disputes

test('there are trees for at least 16 kinds of dispute, 14 channels, 45 deadlines, 8 papers and the 18 townships', () => {
  expect(trees.length).toBeGreaterThanOrEqual(16)
  expect(channels.length).toBeGreaterThanOrEqual(14)
  expect(deadlines.filter(({ side }) => side === 'reader').length).toBeGreaterThanOrEqual(45)
  expect(forms.length).toBeGreaterThanOrEqual(8)
  expect(townships).toHaveLength(18)
})

test('violence at home: safety comes before anything else, and mediation is never the door', () => {
  const tree = trees.find(({ id }) => id === 'domestic-violence')
  expect(tree?.urgent?.text).toContain('110')
  const doors = Object.values(tree?.outcomes ?? {}).map(({ channel }) => channel)
  expect(doors.filter((door) => door.endsWith('-mediation'))).toEqual([])
})

describe('traps', () => {
  const period = (id: string) => deadlines.find((rule) => rule.id === id)?.period
  test.each([
    ['civil-limitation-3y', 3, 'year'], // 民法典 188: 人身损害 too
    ['penalty-limit-2y', 2, 'year'], // 行政处罚法 36
    ['penalty-limit-5y', 5, 'year'], // 行政处罚法 36
    ['land-award-sue-30d', 30, 'day'], // 农村土地承包经营纠纷调解仲裁法 48
    ['labour-award-sue-15d', 15, 'day'], // 劳动争议调解仲裁法 50
    ['reconsideration-60d', 60, 'day'], // 行政复议法 20
    ['reconsideration-not-told-1y', 1, 'year'], // 行政复议法 20
    ['reconsideration-5y', 5, 'year'], // 行政复议法 21
    ['reconsideration-land-20y', 20, 'year'], // 行政复议法 21
    ['inaction-2m', 2, 'month'], // 行政诉讼法 47
    ['accident-review-3d', 3, 'workday'], // 道路交通事故处理程序规定 71, 112
  ])('%s is %i %s', (id, count, unit) => {
    expect(period(id)).toEqual({ count, unit })
  })

  test.each(['wages-while-employed', 'support-no-limit'])('%s runs out never', (id) => {
    expect(period(id)).toBeNull()
  })
})
