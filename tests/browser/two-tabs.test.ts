import { lessonPack } from '../../src/content/lesson-pack'
import type { Lesson } from '../../src/domain/lesson'
import { routes } from '../../src/platform/routes'
import { openRoute } from '../../tools/browser/phone'
import { browserForTests } from './host/browser-host'
import { firstLesson } from './host/page-examples'
import { readerOf } from './host/reader'

const host = browserForTests()
const secondLesson = lessonPack.lessons.find(({ id }) => id !== firstLesson.id) as Lesson
const reader = { mode: 'standard' } as const

test('two tabs keep what each of them keeps, and what one clears stays cleared', async () => {
  const { page, context, origin } = await host.openApp(routes.lesson(firstLesson.id), { reader })
  const other = await context.newPage()
  await openRoute(other, origin, routes.lesson(secondLesson.id))
  const [here, there] = [readerOf(page), readerOf(other)]

  await here.button('收藏这课').click()
  await there.button('收藏这课').click()
  const list = await context.newPage()
  await openRoute(list, origin, routes.favourites())
  const favourites = readerOf(list)
  await favourites.link(firstLesson.title).waitFor()
  await favourites.link(secondLesson.title).waitFor()

  // Taken out in one tab: the list that lies open in another follows.
  await here.button('已收藏').click()
  await favourites.link(firstLesson.title).waitFor({ state: 'detached' })
  await favourites.link(secondLesson.title).waitFor()

  await openRoute(list, origin, routes.data())
  await favourites.button('清空').click()
  await favourites.button('清空').last().click()
  await favourites.words('已经清空。').waitFor()
  await there.button('收藏这课').waitFor()
  await here.button('收藏这课').click()
  await list.reload()
  await favourites.words('· 收藏：1 课，0 项不罚轻罚').waitFor()
})
