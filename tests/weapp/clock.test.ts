import { deadlinePack } from '../../src/content/deadline-pack'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { phonesForTests } from './phones'

const startPhone = phonesForTests()

const start = (now: string, url: string, values: Readonly<Record<string, unknown>> = {}) =>
  startPhone({ now: new Date(now), storage: { values } }, url)

async function answerOne(host: WeappHost, key: string): Promise<void> {
  await host.open(`pages/quiz/paper?key=${encodeURIComponent(key)}`)
  await host.tap({ className: 'option' })
  await host.tap(host.find('就选这个') ? '就选这个' : '选好了')
}

const odd = [
  '1970-01-01T00:00:01',
  '2000-02-29T12:00:00',
  '2026-12-31T23:50:00',
  '2027-01-01T00:00:00',
  '2099-12-31T12:00:00',
]

describe.each(odd)('on a phone that says %s', (now) => {
  test.each([
    'pages/home/index',
    'pages/quiz/index',
    'pages/places/index',
    'pages/disputes/channel?id=village-mediation',
    'pages/forms/form?id=reconsideration-application&page=1',
  ])('%s is whole', async (url) => {
    const host = await start(now, url)
    expect(host.text().length).toBeGreaterThan(40)
    expect(host.text()).not.toMatch(/NaN|Invalid|undefined/)
  })

  test('the card of the day and five questions are there', async () => {
    const host = await start(now, 'pages/home/index')
    expect(host.text()).toContain('今天学一点')
    await host.open('pages/quiz/index')
    await host.tap('答今天的五题')
    expect(host.text()).toContain('第 1 题，共 5 题')
  })

  test('a deadline’s last day is the same, and today is named beside what is left', async () => {
    const host = await start(now, 'pages/disputes/deadline?id=labour-award-sue-15d')
    await host.type({ label: '年' }, '2026')
    await host.type({ label: '月' }, '3')
    await host.type({ label: '日' }, '2')
    await host.tap('算一算')
    expect(host.text()).toContain('2026年3月17日（周二）')
    const [year, month, day] = now.slice(0, 10).split('-').map(Number)
    expect(host.text()).toContain(`照手机上的日期，今天是${year}年${month}月${day}日`)
  })

  test('an exam can be begun, and is not over at once', async () => {
    const host = await start(now, 'pages/quiz/paper?key=exam')
    expect(host.text()).toContain('还剩 25 分钟')
  })
})

test('over midnight of New Year’s Eve the streak goes on and new questions come', async () => {
  const host = await start('2026-12-31T23:59:00', 'pages/quiz/index')
  await answerOne(host, 'daily:2026-12-31')
  host.setClock(new Date('2027-01-01T00:01:00'))
  await answerOne(host, 'daily:2027-01-01')
  await host.open('pages/quiz/index')
  expect(host.text()).toContain('这个梨长了 2 天')
  expect(host.text()).toContain('接着答今天的')
})

test('what was answered under a clock years ahead comes up for review once the clock is right', async () => {
  const ahead = await start('2099-06-01T09:00:00', 'pages/quiz/index')
  await answerOne(ahead, 'daily:2099-06-01')
  const right = await start('2026-03-02T09:00:00', 'pages/quiz/index', ahead.storage.snapshot())
  expect(right.text()).toContain('1 题到了该想一想的时候')
  expect(right.text()).not.toContain('天都来了')
  await right.tap('温故')
  expect(right.text()).toContain('共 1 题')
})

test('an exam begun under a clock years ahead still ends: its time is counted anew', async () => {
  const ahead = await start('2099-06-01T09:00:00', 'pages/quiz/paper?key=exam')
  const right = await start('2026-03-02T09:00:00', 'pages/quiz/paper?key=exam', ahead.storage.snapshot())
  expect(right.text()).toContain('还剩 25 分钟')
  await right.tap('交卷')
  await right.tap('就这样交卷')
  expect(right.text()).toContain('答对 0 题')
})

test('set forward in mid-exam, the exam is over and says how it went', async () => {
  const host = await start('2026-03-02T09:00:00', 'pages/quiz/paper?key=exam')
  const later = await start('2030-01-01T00:00:00', 'pages/quiz/result?key=exam', host.storage.snapshot())
  expect(later.text()).toContain('答对 0 题')
})

test('a year without a holiday notice gives a range, never a wrong day', async () => {
  const year = Math.max(...deadlinePack.years.map((notice) => notice.year)) + 1
  const host = await start(`${year}-09-21T09:00:00`, 'pages/disputes/deadline?id=labour-award-sue-15d')
  await host.type({ label: '年' }, String(year))
  await host.type({ label: '月' }, '9')
  await host.type({ label: '日' }, '20')
  await host.tap('算一算')
  expect(host.text()).toContain(`没有收录${year}年的放假通知，只能算出一个范围`)
})
