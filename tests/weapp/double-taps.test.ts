import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { phonesForTests } from './phones'

const start = phonesForTests({ now: new Date('2026-03-02T09:00:00') })
let host: WeappHost

beforeEach(async () => {
  host = await start()
})

async function tapTwice(query: Parameters<WeappHost['tap']>[0]): Promise<void> {
  const node = typeof query === 'object' && 'element' in query ? query : host.find(query)
  if (!node) throw new Error(`nothing to tap twice on:\n${host.text()}`)
  await Promise.all([host.tap(node), host.tap(node)])
}

const went = () => host.calls.filter(({ api }) => /^(navigateTo|redirectTo|switchTab|navigateBack)$/.test(api)).length

test.each([
  { url: 'pages/lessons/topic?id=business', tap: { className: 'row__title' } },
  { url: 'pages/lessons/topic?id=no-such-thing', tap: { className: 'big-button' } },
  { url: 'pages/triage/harm/index?tree=traffic', tap: { className: 'question-option__text' } },
  { url: 'pages/forms/form?id=mediation-application&page=2', tap: '上一步' },
  { url: 'pages/quiz/index', tap: '模拟考试' },
  { url: 'pages/places/stamp?code=x', tap: '看全部地方' },
])('on $url two fast taps go one way', async ({ url, tap }) => {
  await host.open(url)
  await tapTwice(tap)
  expect(went()).toBe(1)
})

test('an answer given twice counts once', async () => {
  await host.open('pages/quiz/paper?key=daily%3A2026-03-02')
  await host.tap({ className: 'option' })
  await tapTwice(host.find('就选这个') ? '就选这个' : '选好了')
  await host.open('pages/me/data')
  expect(host.text()).toContain('答过 1 道题')
})

test.each(['pages/quiz/paper?key=exam', 'pages/lessons/lesson?id=reconsideration'])(
  'two fast taps onward on %s skip nothing',
  async (url) => {
    await host.open(url)
    await tapTwice(url.includes('quiz') ? '下一题' : '下一张')
    expect(host.text()).toMatch(/第 2 (题|张)/)
  },
)

test('a paper handed in twice is handed in once, and its result opened once', async () => {
  await host.open('pages/quiz/paper?key=exam')
  await host.tap('交卷')
  await tapTwice('就这样交卷')
  expect(host.openPages()).toEqual(['pages/quiz/result'])
  expect(went()).toBe(1)
})

test('a favourite tapped twice is as it was', async () => {
  await host.open('pages/lessons/lesson?id=mediation-basics')
  await tapTwice('收藏这课')
  expect(host.text()).toContain('收藏这课')
})

test('with ten pages open the next takes the place of the last, and the way back is whole', async () => {
  await host.open('pages/home/index')
  await host.tap('解纷')
  await host.tap('算期限')
  const opened = () => host.openPages().length
  for (let step = 0; step < 12; step++) {
    if (host.page().path.endsWith('source')) await host.open('pages/disputes/index')
    const citation = host.find({ className: 'row__title' })
    if (!citation) break
    await host.tap(citation)
    expect(opened()).toBeLessThanOrEqual(10)
  }
  expect(host.refusals.filter(({ api }) => api === 'navigateTo')).toEqual([])
})
