import type { Page } from 'playwright-core'
import { lessonPack } from '../../src/content/lesson-pack'
import type { Lesson } from '../../src/domain/lessons/lesson'
import { routes } from '../../src/platform/routes'
import { openRoute } from '../../tools/browser/phone'
import { firstLesson } from '../../tools/pages/browser-examples'
import { browserForTests } from './host/browser-host'
import { readerOf } from './host/reader'

const host = browserForTests()
const secondLesson = lessonPack.lessons.find(({ id }) => id !== firstLesson.id) as Lesson
const reader = { mode: 'standard' } as const

/** A tab that is not on top draws nothing, and so stands still for no tap. */
async function tapIn(page: Page, text: string): Promise<void> {
  await page.bringToFront()
  await readerOf(page).words(text).last().click()
}

test('two tabs keep what each of them keeps, and what one clears stays cleared', async () => {
  const { page, context, origin } = await host.openApp(routes.lesson(firstLesson.id), { reader })
  const other = await context.newPage()
  await openRoute(other, origin, routes.lesson(secondLesson.id))
  await tapIn(page, '收藏这课')
  await tapIn(other, '收藏这课')
  const list = await context.newPage()
  await openRoute(list, origin, routes.favourites())
  const favourites = readerOf(list)
  await favourites.link(firstLesson.title).waitFor()
  await favourites.link(secondLesson.title).waitFor()

  // Taken out in one tab: the list that lies open in another follows.
  await tapIn(page, '已收藏')
  await favourites.link(firstLesson.title).waitFor({ state: 'detached' })
  await favourites.link(secondLesson.title).waitFor()

  await openRoute(list, origin, routes.data())
  await tapIn(list, '清空')
  await tapIn(list, '清空')
  await favourites.words('已经清空。').waitFor()
  await tapIn(page, '收藏这课')
  await list.reload()
  await favourites.words('· 收藏：1 课，0 项不罚轻罚').waitFor()
})
