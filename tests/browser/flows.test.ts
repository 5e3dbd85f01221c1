import type { Page } from 'playwright-core'
import { lessonPack } from '../../src/content/lesson-pack'
import { describeFigure, type Lesson } from '../../src/domain/lessons/lesson'
import { routes } from '../../src/platform/routes'
import { topPage } from '../../tools/browser/phone'
import { findCard, firstLesson, firstTopic, halfway } from '../../tools/pages/browser-examples'
import { browserForTests } from './host/browser-host'
import { homeTitle, readerOf } from './host/reader'

const host = browserForTests()
const reader = { mode: 'standard' } as const

const bodySize = (page: Page) =>
  page.locator(`${topPage} .page`).evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
const background = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => getComputedStyle(element).backgroundColor)

const secondLesson = lessonPack.lessons.find(({ id }) => id === firstTopic.lessons[1]) as Lesson
const countOf = (card: number, lesson: Lesson) => `第 ${card + 1} 张，共 ${lesson.cards.length} 张`

describe('first use', () => {
  test('长辈版 is one tap away, applies at once and is still there after a reload', async () => {
    const { page } = await host.openApp(routes.home())
    const see = readerOf(page)
    await see.heading('字看得清吗？').waitFor()
    await see.button('长辈版：字大').click()
    await see.button('换回标准版').waitFor()
    expect(await bodySize(page)).toBe(22)
    await page.reload()
    await see.button('换回标准版').waitFor()
    expect(await see.heading('字看得清吗？').count()).toBe(0)
    expect(await bodySize(page)).toBe(22)
  })

  test('the question can be passed over and is not asked again', async () => {
    const { page } = await host.openApp(routes.home())
    const see = readerOf(page)
    await see.button('先不选').click()
    await see.button('换成长辈版').waitFor()
    await page.reload()
    await see.button('换成长辈版').waitFor()
    expect(await see.heading('字看得清吗？').count()).toBe(0)
  })

  test('someone who keeps 长辈版 never sees a frame in another size', async () => {
    const { page } = await host.openApp(routes.home(), { reader: { mode: 'elder', theme: 'dark' } })
    await page.addInitScript(() => {
      const frames: string[] = []
      Object.assign(window, { frames_: frames })
      const look = () => {
        const shown = document.querySelector('.page')
        if (shown) frames.push(`${shown.className} | ${document.documentElement.className}`)
        if (frames.length < 20) requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.reload()
    await page.waitForFunction(() => (window as unknown as { frames_: string[] }).frames_.length === 20)
    const frames = await page.evaluate(() => (window as unknown as { frames_: string[] }).frames_)
    expect(frames.filter((frame) => !/elder dark.*\|.*elder dark/.test(frame))).toEqual([])
  })
})

describe('reading', () => {
  test('from the card of the day through its lesson to the next one', async () => {
    const { page } = await host.openApp(routes.home(), { reader })
    const see = readerOf(page)
    await see.button('看这一课和出处').click()
    await page.waitForURL(/pages\/lessons\/lesson/)
    const lesson = lessonPack.lessons.find(({ id }) => see.route().includes(`id=${id}&`)) as Lesson
    await see.arrivesAt(lesson.title)
    while (await see.button('下一张').isVisible()) await see.button('下一张').click()
    await see.words('这一课读完了').waitFor()
    await see.words(countOf(lesson.cards.length - 1, lesson)).waitFor()
    const next = see.button(/^下一课：/)
    const title = (await next.textContent())?.replace('下一课：', '') ?? ''
    await next.click()
    await see.arrivesAt(title)
    expect(await see.words(/^第 1 张/).count()).toBe(1)
    // The next lesson took the place of the last: Back leaves both.
    await page.goBack()
    await see.heading(homeTitle).waitFor()
  })

  test('each card is read from its top', async () => {
    const { page } = await host.openApp(routes.lesson(firstLesson.id, 0), { reader: { mode: 'elder', textSize: 3 } })
    const see = readerOf(page)
    await see.button('下一张').scrollIntoViewIfNeeded()
    expect(await page.locator(topPage).evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
    await see.button('下一张').click()
    await see.words(countOf(1, firstLesson)).waitFor()
    await page.waitForFunction((selector) => document.querySelector(selector)?.scrollTop === 0, topPage)
  })

  test('after a reload, 接着读 leads back to the card that was open', async () => {
    const { page, origin } = await host.openApp(routes.lesson(firstLesson.id), { reader })
    const see = readerOf(page)
    await see.button('下一张').click()
    await see.button('下一张').click()
    await see.words(countOf(2, firstLesson)).waitFor()
    await page.goto(`${origin}/?again#${routes.home()}`)
    await see.link(new RegExp(`接着读：${firstLesson.title}`)).click()
    await see.arrivesAt(firstLesson.title)
    await see.words(countOf(2, firstLesson)).waitFor()
  })

  test('a swipe turns the card, a scroll does not', async () => {
    const { page, context } = await host.openApp(routes.lesson(firstLesson.id, 0), { reader })
    const see = readerOf(page)
    const touch = await context.newCDPSession(page)
    const swipe = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
      const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [middle] })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [to] })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    const box = await page.getByRole('article').boundingBox()
    const y = (box?.y ?? 0) + 60
    await swipe({ x: 300, y }, { x: 80, y: y + 10 })
    await see.words(countOf(1, firstLesson)).waitFor()
    await swipe({ x: 80, y }, { x: 300, y: y + 10 })
    await see.words(countOf(0, firstLesson)).waitFor()
    await swipe({ x: 200, y: y + 100 }, { x: 120, y: y - 100 })
    await page.locator(topPage).evaluate((scroller) => scroller.scrollTo(0, 0))
    // Had the scroll turned a card, this would turn to the one after.
    await swipe({ x: 300, y }, { x: 80, y: y + 10 })
    await see.words(countOf(1, firstLesson)).waitFor()
  })

  test('with the keyboard alone, and the place is always in sight', async () => {
    const { page } = await host.openApp(routes.lesson(firstLesson.id, 0), {
      reader,
      desktop: true,
      width: 1280,
      height: 900,
    })
    const see = readerOf(page)
    const focused = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        return { words: element.textContent ?? '', outline: getComputedStyle(element).outlineStyle }
      })
    const tabTo = async (words: RegExp) => {
      for (let presses = 0; presses < 40; presses++) {
        await page.keyboard.press('Tab')
        const at = await focused()
        if (at.words !== '' && see.route().startsWith('/pages')) expect(at.outline).not.toBe('none')
        if (words.test(at.words)) return
      }
      throw new Error(`Tab 走不到 ${words}`)
    }
    await tabTo(/^下一张$/)
    for (let card = 1; card < firstLesson.cards.length; card++) {
      await page.keyboard.press(card % 2 ? 'Enter' : 'Space')
      await see.words(countOf(card, firstLesson)).waitFor()
    }
    await tabTo(/^下一课：/)
    await page.keyboard.press('Enter')
    await see.arrivesAt(secondLesson.title)
  })

  test('read aloud says the card’s own words, figure included, and stops when the reader leaves', async () => {
    const found = findCard(({ figure }, index, { cards }) => figure !== undefined && index < cards.length - 1)
    if (!found) throw new Error('没有带图的卡片')
    const { page, origin } = await host.openApp(routes.home(), { reader })
    await page.addInitScript(() => {
      const spoken: string[] = []
      Object.assign(window, { spoken })
      window.speechSynthesis.speak = (utterance) => spoken.push(`${utterance.lang} ${utterance.text}`)
      window.speechSynthesis.cancel = () => spoken.push('停')
    })
    await page.goto(`${origin}/?spy#${routes.lesson(found.lesson.id, found.card)}`)
    const see = readerOf(page)
    await see.button('读给我听').click()
    await see.button('停下').waitFor()
    const spoken = () => page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
    const { heading, text, figure } = found.lesson.cards[found.card] as Lesson['cards'][number]
    const words = `${heading}。${text}${figure ? describeFigure(figure) : ''}`
    expect((await spoken()).filter((each) => each !== '停')).toEqual([`zh-CN ${words}`])
    await see.button('下一张').click()
    await see.button('读给我听').waitFor()
    expect((await spoken()).at(-1)).toBe('停')
    await see.button('读给我听').click()
    await see.back('首页').click()
    await see.heading(homeTitle).waitFor()
    await page.waitForFunction(() => (window as unknown as { spoken: string[] }).spoken.at(-1) === '停')
  })
})

describe('finding the way', () => {
  test('the two tabs', async () => {
    const { page } = await host.openApp(routes.home(), { reader })
    const see = readerOf(page)
    await see.tab('我的').click()
    await see.heading('怎么看着舒服').waitFor()
    expect(see.route()).toBe(routes.me())
    await see.tab('首页').click()
    await see.heading(homeTitle).waitFor()
    expect(see.route()).toBe(routes.home())
  })

  test('the browser’s Back and the page’s own 返回 both go one page back, from every depth', async () => {
    const { page } = await host.openApp(routes.home(), { reader })
    const see = readerOf(page)
    const walk = async () => {
      await see.link(/学法$/).click()
      await see.arrivesAt('学法')
      await see.link(new RegExp(`^${firstTopic.title}`)).click()
      await see.arrivesAt(firstTopic.title)
      await see.link(new RegExp(`^${firstLesson.title}`)).click()
      await see.arrivesAt(firstLesson.title)
      await see.button(/^依据 \d+ 条/).click()
      await see.link('这里还用在哪').first().click()
      await see.heading('用在哪里').waitFor()
    }
    await walk()
    // The sheet is still open over the lesson: one more Back closes it.
    await page.goBack()
    await see.button('关上').waitFor()
    for (const title of [firstLesson.title, firstTopic.title, '学法', homeTitle]) {
      await page.goBack()
      await see.arrivesAt(title)
    }
    await walk()
    await see.back('返回').click()
    await see.button('关上').click()
    for (const title of [firstTopic.title, '学法', homeTitle]) {
      await see.back('返回').click()
      await see.arrivesAt(title)
    }
  })

  test.each([
    ['favourites', routes.favourites(), '收藏'],
    ['data', routes.data(), '存在这部手机上的'],
    ['about', routes.about(), '关于这个小程序'],
    ['sources', routes.sources(), '内容出处'],
    ['lessons', routes.lessons(), '学习进度'],
  ])('Back from %s leads to 我的', async (_name, route, row) => {
    const { page } = await host.openApp(routes.me(), { reader })
    const see = readerOf(page)
    await see.link(new RegExp(`^${row}`)).click()
    await page.waitForURL((url) => url.hash.startsWith(`#${route}`))
    await see.back('返回').waitFor()
    await page.goBack()
    await see.arrivesAt('我的')
  })

  test('a page opened by a link offers 首页', async () => {
    const { page } = await host.openApp(routes.topic(firstTopic.id), { reader })
    const see = readerOf(page)
    expect(await see.back('返回').count()).toBe(0)
    await see.back('首页').click()
    await see.arrivesAt(homeTitle)
  })

  test('an unknown page becomes home, an unknown lesson offers all lessons', async () => {
    const { page, origin } = await host.openApp('/pages/nowhere/index?id=1', { reader })
    const see = readerOf(page)
    await see.arrivesAt(homeTitle)
    await page.goto(`${origin}/?wrong#${routes.lesson('no-such-lesson')}`)
    await see.button('看全部课程').click()
    await see.arrivesAt('学法')
  })

  test('a fast double tap opens one page', async () => {
    const { page } = await host.openApp(routes.home(), { reader })
    const see = readerOf(page)
    const before = await page.evaluate(() => history.length)
    await see.link(/学法$/).dblclick()
    await see.arrivesAt('学法')
    expect(await page.evaluate(() => history.length)).toBe(before + 1)
    await page.goBack()
    await see.arrivesAt(homeTitle)
  })

  test('a hotline goes to the dialler, and nowhere else', async () => {
    const { page } = await host.openApp(routes.home(), { reader })
    const dialled = page.waitForEvent('requestfailed') // this machine has no dialler
    await readerOf(page)
      .button(/^拨打 12348/)
      .click()
    expect((await dialled).url()).toBe('tel:12348')
  })
})

describe('what is kept', () => {
  test('a favourite is there after a reload, and gone when given up', async () => {
    const { page, origin } = await host.openApp(routes.lesson(firstLesson.id, 0), { reader })
    const see = readerOf(page)
    const star = page.locator(topPage).getByRole('switch')
    expect(await star.getAttribute('aria-checked')).toBe('false')
    await star.click()
    await see.words('已收藏').waitFor()
    expect(await star.getAttribute('aria-checked')).toBe('true')
    await page.goto(`${origin}/?again#${routes.favourites()}`)
    await see.link(firstLesson.title).click()
    await see.arrivesAt(firstLesson.title)
    await star.click()
    await see.words('收藏这课').waitFor()
    await see.back('返回').click()
    await see.words(/^还没有收藏/).waitFor()
  })

  test('mode, size and colour change the page and its bars at once and stay', async () => {
    const { page } = await host.openApp(routes.me(), { reader })
    const see = readerOf(page)
    const looks = async () => ({
      size: await bodySize(page),
      page: await background(page, `${topPage} .page`),
      bar: await background(page, '.weui-tabbar'),
    })
    expect(await looks()).toEqual({ size: 16, page: 'rgb(247, 244, 236)', bar: 'rgb(255, 255, 255)' })
    await see.option('更大').click()
    expect((await looks()).size).toBe(20)
    await see.option('深色').click()
    const dark = { page: 'rgb(19, 23, 20)', bar: 'rgb(30, 37, 33)' }
    expect(await looks()).toEqual({ size: 20, ...dark })
    await see.option('长辈版').click()
    await see.option('最大').click()
    expect(await looks()).toEqual({ size: 30, ...dark })
    await page.reload()
    await see.arrivesAt('我的')
    expect(await looks()).toEqual({ size: 30, ...dark })
    expect(await see.option('最大').getAttribute('aria-checked')).toBe('true')
    await see.option('浅色').click()
    expect((await looks()).page).toBe('rgb(247, 244, 236)')
  })

  test('a page that lies underneath has the new look too', async () => {
    const { page } = await host.openApp(routes.home(), { reader })
    const see = readerOf(page)
    await see.tab('我的').click()
    await see.option('长辈版').click()
    await see.tab('首页').click()
    await see.button('换回标准版').waitFor()
    expect(await bodySize(page)).toBe(22)
  })

  test('all of it can be taken along as a file', async () => {
    const { page } = await host.openApp(routes.data(), { reader: { mode: 'elder', learning: halfway } })
    const waiting = page.waitForEvent('download')
    await readerOf(page).button('存成文件带走').click()
    const download = await waiting
    expect(download.suggestedFilename()).toBe('pufa-data.json')
    const chunks: Buffer[] = []
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
    const kept = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Record<string, { state: unknown }>
    expect(kept.preferences?.state).toMatchObject({ mode: 'elder' })
    expect(kept.learning?.state).toEqual(halfway)
  })

  test('clearing asks first, then leaves nothing behind', async () => {
    const { page } = await host.openApp(routes.data(), { reader: { mode: 'elder', learning: halfway } })
    const see = readerOf(page)
    await see.button('清空').click()
    await see.button('不清空').click()
    await see.words(/^· 收藏：3 课/).waitFor()
    await see.button('清空').click()
    await see.words(/真的清空吗/).waitFor()
    await see.button('清空').click()
    await see.words('已经清空。').waitFor()
    await see.words(/^· 收藏：0 课/).waitFor()
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await see.back('首页').click()
    await see.heading('字看得清吗？').waitFor()
  })
})

describe('sharing and sources', () => {
  test('sharing copies a link, and the link opens the same card for someone else', async () => {
    const { page, context, origin } = await host.openApp(routes.lesson(firstLesson.id, 2), { reader })
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin })
    await page.evaluate(() => Object.assign(navigator, { share: undefined }))
    const see = readerOf(page)
    await see.button('转给家人').click()
    await see.words(/^链接已复制/).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const link = copied.slice(copied.indexOf('http'))
    expect(copied).toContain(firstLesson.title)
    const friend = await host.openApp(link.slice(link.indexOf('#') + 1))
    await readerOf(friend.page).arrivesAt(firstLesson.title)
    await readerOf(friend.page).words(countOf(2, firstLesson)).waitFor()
    expect(link.startsWith(`${origin}/#`)).toBe(true)
  })

  test('from a card to its source, and from there to another card that rests on the same place', async () => {
    const found = findCard(({ cites: [first] }) => first !== undefined && 'section' in first)
    if (!found) throw new Error('没有引用报告的卡片')
    const { page } = await host.openApp(routes.lesson(found.lesson.id, found.card), { reader })
    const see = readerOf(page)
    await see.button(/^依据 \d+ 条/).click()
    await page
      .getByText(/^报告 /)
      .first()
      .waitFor()
    await see.link('这里还用在哪').first().click()
    await see.heading('用在哪里').waitFor()
    const heading = found.lesson.cards[found.card]?.heading ?? ''
    await see.link(new RegExp(`^${heading}`)).click()
    await see.arrivesAt(found.lesson.title)
    await see.words(countOf(found.card, found.lesson)).waitFor()
  })
})
