import { quizPack } from '../../src/content/quiz-pack'
import { paperKey } from '../../src/domain/quiz/paper-request'
import { dailyPlan, drawPaper } from '../../src/domain/quiz/quiz-paper'
import { routes } from '../../src/platform/routes'
import { axeFaults } from '../../tools/browser/axe'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()
const day = '2026-03-02'
const today = drawPaper(quizPack.bank, dailyPlan(day)).map((id) => {
  const question = quizPack.bank.questions.find((each) => each.id === id)
  if (!question) throw new Error(`the bank has no ${id}`)
  return question
})

describe.each(['standard', 'elder'] as const)('in %s', (mode) => {
  test('today’s five are answered by keyboard, explained, and end in a result to pass on', async () => {
    const { page, context } = await host.openApp(routes.quizPaper(paperKey({ mode: 'daily', day })), {
      reader: { mode },
    })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const see = readerOf(page)
    for (const [index, question] of today.entries()) {
      await see.heading(question.stem).waitFor()
      for (const { text } of question.options.filter(({ right }) => right)) {
        const option = page.getByRole(question.kind === 'multiple' ? 'checkbox' : 'radio', { name: text, exact: true })
        await option.focus()
        await page.keyboard.press(index % 2 === 0 ? 'Enter' : 'Space')
      }
      await see.button(question.kind === 'multiple' ? '选好了' : '就选这个').click()
      await see.words(question.explanation).waitFor()
      await see.button(index < today.length - 1 ? '下一题' : '答完了，看结果').click()
    }
    await see.words('答对 5 题').waitFor()
    await page.getByRole('textbox').fill('王大爷')
    await page.getByRole('img', { name: '扫这个码，答同一份题' }).waitFor()
    expect(await axeFaults(page, mode)).toEqual([])

    const waiting = page.waitForEvent('download')
    await see.button('存成图片').click()
    expect((await waiting).suggestedFilename()).toBe('pufa-quiz.png')
    await see.button('发给别人').click()
    await see.words(/链接已复制/).waitFor()
    const link = (await page.evaluate(() => navigator.clipboard.readText())).split(' ').pop() ?? ''
    const friend = await host.openApp(new URL(link).hash.slice(1), { reader: { mode } })
    await readerOf(friend.page)
      .words(/王大爷答对了 5 题/)
      .waitFor()
  })
})

test('reloaded in mid-paper, the page goes on where it was', async () => {
  const { page } = await host.openApp(routes.quizPaper(paperKey({ mode: 'daily', day })))
  const see = readerOf(page)
  const [first] = today
  for (const { text } of first?.options.filter(({ right }) => right) ?? [])
    await page.getByRole(first?.kind === 'multiple' ? 'checkbox' : 'radio', { name: text, exact: true }).click()
  await see.button(first?.kind === 'multiple' ? '选好了' : '就选这个').click()
  await see.words(first?.explanation as string).waitFor()
  await page.reload()
  await see.words(first?.explanation as string).waitFor()
})
