import { quizPack } from '../../src/content/quiz-pack'
import { writeChallenge } from '../../src/domain/quiz/challenge'
import { dailyPlan, drawPaper } from '../../src/domain/quiz/quiz-paper'
import { budgets } from '../../tools/size/budgets'
import type { WeappHost } from '../../tools/weapp-host/weapp-host'
import { modeChoices, phonesForTests } from './phones'

const now = new Date('2026-03-02T09:00:00')

const start = phonesForTests({ now })

const byId = new Map(quizPack.bank.questions.map((question) => [question.id, question]))
const today = drawPaper(quizPack.bank, dailyPlan('2026-03-02'))
const stemOf = (id: string | undefined) => byId.get(id ?? '')?.stem as string

/** Chooses the right options of a question on screen and confirms. */
async function answer(host: WeappHost, id: string): Promise<void> {
  const question = byId.get(id)
  for (const { text } of question?.options.filter(({ right }) => right) ?? []) await host.tap(text)
  await host.tap(question?.kind === 'multiple' ? '选好了' : '就选这个')
}

test.each(Object.values(modeChoices))('%s: today’s five from home to the result', async (mode) => {
  const host = await start()
  await host.tap(mode)
  await host.tap('答题')
  await host.tap('答今天的五题')
  for (const [index, id] of today.entries()) {
    expect(host.text()).toContain(stemOf(id)) // the same paper as the domain draws, and so as any other build
    await answer(host, id)
    expect(host.text()).toContain(byId.get(id)?.explanation)
    await host.tap(index < today.length - 1 ? '下一题' : '答完了，看结果')
  }
  expect(host.text()).toContain('答对 5 题')
})

test('a tap on an option sends little, and so does confirming it', async () => {
  const host = await start({}, 'pages/quiz/paper?key=daily%3A2026-03-02')
  const before = host.setDatas.length
  await answer(host, today[0] as string)
  await host.tap('下一题')
  const bytes = host.setDatas.slice(before).map((sent) => sent.bytes)
  expect(bytes.length).toBeGreaterThan(0)
  expect(Math.max(...bytes)).toBeLessThanOrEqual(budgets.page.tapSetDataBytes)
})

test('killed after any step, the app goes on where it was', async () => {
  const url = 'pages/quiz/paper?key=daily%3A2026-03-02'
  let host = await start({}, url)
  for (const [index, id] of today.slice(0, 3).entries()) {
    host = await start({ storage: { values: host.storage.snapshot() } }, url)
    expect(host.text()).toContain(`第 ${index + 1} 题，共 5 题`)
    await answer(host, id)
    host = await start({ storage: { values: host.storage.snapshot() } }, url)
    expect(host.text()).toContain(byId.get(id)?.explanation)
    await host.tap('下一题')
  }
})

test('a challenge is passed on as a card that opens the same paper with the sender’s score', async () => {
  const host = await start({}, 'pages/quiz/paper?key=daily%3A2026-03-02')
  for (const [index, id] of today.entries()) {
    await answer(host, id)
    await host.tap(index < today.length - 1 ? '下一题' : '答完了，看结果')
  }
  const shared = await host.share()
  expect(shared?.title).toContain('答对了 5 题')
  const friend = await start({}, String(shared?.path).slice(1))
  expect(friend.text()).toContain('对方答对了 5 题')
  await friend.tap('我来答')
  expect(friend.text()).toContain(stemOf(today[0]))
})

test('a tampered challenge is refused and leads to the quiz', async () => {
  const code = writeChallenge({ seed: 'x', count: 5, right: 1, bank: quizPack.hash }).replace('.1.', '.5.')
  const host = await start({}, `pages/quiz/challenge?code=${encodeURIComponent(code)}`)
  expect(host.text()).toContain('没法按它出题')
  await host.tap('去答题')
  expect(host.text()).toContain('每日五题')
})

test('where the phone draws no picture, that is said', async () => {
  const host = await start({}, 'pages/quiz/paper?key=daily%3A2026-03-02')
  for (const [index, id] of today.entries()) {
    await answer(host, id)
    await host.tap(index < today.length - 1 ? '下一题' : '答完了，看结果')
  }
  await host.tap('存成图片')
  expect(host.text()).toContain('没能画出图片')
})
