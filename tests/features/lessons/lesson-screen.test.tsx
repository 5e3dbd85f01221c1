import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { lessonPack } from '@/content/lesson-pack'
import type { Lesson } from '@/domain/lessons/lesson'
import { describeFigure } from '@/domain/lessons/lesson'
import { useLearning } from '@/features/lessons/learning-store'
import { LessonScreen } from '@/features/lessons/lesson-screen'
import { groundOf, lessonById, readingOrder, topicById } from '@/features/lessons/library'
import { routes } from '@/platform/routes'
import { button, newReader, restartApp, tap, visitedUrls } from '../../reader'
import { phone } from '../../stubs/taro'

beforeEach(() => {
  newReader()
})

/** One with everything that the tests look for, and two more to read after it. */
const at = readingOrder.findIndex((id) => {
  const cards = lessonById(id)?.cards ?? []
  const citesArticle = cards.some(({ cites }) => cites.some((cite) => 'article' in cite))
  return cards.length > 4 && citesArticle && cards.some(({ kind }) => kind === 'case')
})
const [lesson, next, afterNext] = readingOrder.slice(at, at + 3).map(lessonById) as [Lesson, Lesson, Lesson]
const total = lesson.cards.length

const open = (id: string | undefined, startAt?: number, onCard: (card: number) => void = () => {}) =>
  render(<LessonScreen id={id} startAt={startAt} onCard={onCard} />)

/** The index of the card on screen. */
function cardOnScreen(): number {
  const [, at] = /第 (\d+) 张/.exec(screen.getByText(/^第 \d+ 张，共 \d+ 张$/).textContent ?? '') ?? []
  return Number(at) - 1
}

const expectCard = (index: number, of: Lesson = lesson) => {
  expect(cardOnScreen()).toBe(index)
  expect(screen.getByRole('heading', { level: 2, name: of.cards[index]?.heading as string })).toBeTruthy()
  expect(screen.getByRole('article').textContent).toContain(of.cards[index]?.text)
}

const finish = (id: string) => act(() => useLearning.getState().open(id, 0, 1))

describe('reading on', () => {
  test('a new lesson begins with its first card, with the title and the topic above it', () => {
    open(lesson.id)
    expectCard(0)
    expect(screen.getByRole('heading', { level: 1, name: lesson.title })).toBeTruthy()
    expect(screen.getByText(topicById(lesson.topic)?.title as string)).toBeTruthy()
    expect(screen.queryByRole('button', { name: '上一张' })).toBeNull()
  })

  test('next and previous lead through every card and back', async () => {
    open(lesson.id)
    for (let i = 1; i < total; i++) {
      await tap(button('下一张'))
      expectCard(i)
    }
    expect(screen.queryByRole('button', { name: '下一张' })).toBeNull()
    for (let i = total - 2; i >= 0; i--) {
      await tap(button('上一张'))
      expectCard(i)
    }
  })

  test.each(['Enter', ' '])('the key %j turns the page', (key) => {
    open(lesson.id)
    fireEvent.keyDown(button('下一张'), { key })
    expectCard(1)
  })

  test('other keys do nothing, and every control can be reached by keyboard', () => {
    open(lesson.id)
    fireEvent.keyDown(button('下一张'), { key: 'a' })
    expectCard(0)
    const controls = [...screen.getAllByRole('button'), ...screen.queryAllByRole('link')]
    expect(controls.filter((control) => control.tabIndex !== 0)).toEqual([])
  })

  test('a card is read from its beginning: turning the page goes back to the top', async () => {
    open(lesson.id)
    expect(phone.scrolledToTop).toBe(0)
    await tap(button('下一张'))
    expect(phone.scrolledToTop).toBe(1)
  })

  test('the page is told which card is on screen', async () => {
    const shown: number[] = []
    const onCard = (card: number) => shown.push(card)
    open(lesson.id, undefined, onCard)
    await tap(button('下一张'))
    expect(shown).toEqual([0, 1])
  })
})

describe('swiping', () => {
  function swipe(from: [number, number], to: [number, number]): void {
    const card = screen.getByRole('article')
    fireEvent.touchStart(card, { touches: [{ pageX: from[0], pageY: from[1] }] })
    fireEvent.touchEnd(card, { changedTouches: [{ pageX: to[0], pageY: to[1] }] })
  }

  test('to the left turns to the next card, to the right back', () => {
    open(lesson.id)
    swipe([300, 400], [100, 420])
    expectCard(1)
    swipe([100, 400], [300, 380])
    expectCard(0)
  })

  test('does not leave the lesson at its ends', () => {
    open(lesson.id)
    swipe([100, 400], [300, 400])
    expectCard(0)
    cleanup()
    open(lesson.id, total - 1)
    swipe([300, 400], [100, 400])
    expectCard(total - 1)
  })

  test.each([
    ['a tap', [200, 400], [195, 401]],
    ['a short slip', [200, 400], [150, 400]],
    ['a scroll', [200, 700], [205, 200]],
    ['a slanted scroll', [300, 700], [200, 500]],
  ] as [string, [number, number], [number, number]][])('%s does not turn the page', (_, from, to) => {
    open(lesson.id, 2)
    swipe(from, to)
    expectCard(2)
  })
})

describe('where a lesson opens', () => {
  test('a started lesson opens at the furthest card, also after the app was closed', async () => {
    open(lesson.id)
    await tap(button('下一张'))
    await tap(button('下一张'))
    await tap(button('上一张'))
    cleanup()
    await restartApp()
    open(lesson.id)
    expectCard(2)
  })

  test('a finished lesson opens at the beginning', () => {
    act(() => useLearning.getState().open(lesson.id, total - 1, total))
    open(lesson.id)
    expectCard(0)
  })

  test('a link to a card opens that one, whatever was read before', () => {
    act(() => useLearning.getState().open(lesson.id, 4, total))
    open(lesson.id, 1)
    expectCard(1)
  })

  test('a link past the end opens the last card', () => {
    open(lesson.id, 500)
    expectCard(total - 1)
  })

  test('a place kept by an edition with more cards opens the last card', () => {
    act(() => useLearning.getState().open(lesson.id, 50, 99))
    open(lesson.id)
    expectCard(total - 1)
  })

  test.each([undefined, 'no-such-lesson', '__proto__', 'constructor'])(
    'the unknown lesson %s shows the way out',
    async (id) => {
      open(id)
      expect(screen.getByRole('heading', { name: '没有这一课' })).toBeTruthy()
      await tap(button('看全部课程'))
      expect(phone.visited).toEqual([{ how: 'redirectTo', url: '/pages/lessons/index' }])
      expect(useLearning.getState().last).toBeNull()
    },
  )
})

describe('the end of a lesson', () => {
  test('is said, kept, and leads to the next lesson in place of this one', async () => {
    open(lesson.id, total - 2)
    expect(screen.queryByText('这一课读完了')).toBeNull()
    await tap(button('下一张'))
    expect(screen.getByText('这一课读完了')).toBeTruthy()
    await tap(button(`下一课：${next.title}`))
    expect(phone.visited).toEqual([{ how: 'redirectTo', url: routes.lesson(next.id) }])
    await restartApp()
    expect(Object.keys(useLearning.getState().finished)).toEqual([lesson.id])
  })

  test('passes over lessons that are finished already', () => {
    finish(next.id)
    open(lesson.id, total - 1)
    expect(button(`下一课：${afterNext.title}`)).toBeTruthy()
  })

  test('of the last one left says that all are read', () => {
    for (const id of readingOrder.filter((other) => other !== lesson.id)) finish(id)
    open(lesson.id, total - 1)
    expect(screen.getByText(/全部课程都读完了/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^下一课/ })).toBeNull()
  })

  test('leads back to the topic', async () => {
    open(lesson.id, total - 1)
    await tap(button('回到这个主题'))
    expect(visitedUrls()).toEqual([routes.topic(lesson.topic)])
  })
})

describe('a card', () => {
  test('of an invented case, and only such a one, is labelled 虚构', () => {
    const cases: boolean[] = []
    for (const [index, card] of lesson.cards.entries()) {
      open(lesson.id, index)
      expect(screen.queryByText(/虚构/) !== null).toBe(card.kind === 'case')
      cases.push(card.kind === 'case')
      cleanup()
    }
    expect(cases).toContain(true)
  })

  test('names every source it rests on, and each leads to the place cited', async () => {
    open(lesson.id)
    const cites = lesson.cards[0]?.cites ?? []
    expect(cites.length).toBeGreaterThan(0)
    await tap(button(/^依据 \d+ 条/))
    for (const cite of cites) expect(screen.getByText(groundOf(cite).name)).toBeTruthy()
    for (const way of screen.getAllByRole('link', { name: '这里还用在哪' })) await tap(way)
    expect(visitedUrls()).toEqual(
      cites.map((cite) =>
        routes.source(cite.source, 'article' in cite ? cite.article : 'section' in cite ? cite.section : undefined),
      ),
    )
  })

  test('with a figure says the same in words to a screen reader', () => {
    const [withFigure, index, figure] = lessonPack.lessons
      .flatMap((l) => l.cards.map((card, i) => [l, i, card.figure] as const))
      .find(([, , f]) => f !== undefined) as [Lesson, number, NonNullable<Lesson['cards'][number]['figure']>]
    open(withFigure.id, index)
    expect(screen.getByRole('img', { name: describeFigure(figure) })).toBeTruthy()
  })
})

describe('what can be done with a lesson', () => {
  test('it is kept as a favourite, also after the app was closed, and let go again', async () => {
    open(lesson.id)
    const favourite = () => screen.getByRole('switch', { name: /收藏/ })
    expect(favourite().getAttribute('aria-checked')).toBe('false')
    await tap(favourite())
    expect(favourite().getAttribute('aria-checked')).toBe('true')
    expect(favourite().textContent).toBe('已收藏')
    await restartApp()
    open(lesson.id)
    expect(useLearning.getState().favourites).toEqual([lesson.id])
    await tap(favourite())
    expect(useLearning.getState().favourites).toEqual([])
  })

  test('its link is passed on; where the browser does not copy, that is said', async () => {
    open(lesson.id)
    await tap(button('转给家人'))
    expect(screen.getByRole('status').textContent).toContain('这个浏览器不让复制')
  })

  test('reading aloud is not offered where there is no voice', () => {
    open(lesson.id)
    expect(screen.queryByRole('button', { name: '读给我听' })).toBeNull()
  })
})

test('on a full phone reading goes on, and the reader is told once', async () => {
  phone.full = true
  open(lesson.id)
  expect(screen.getByRole('alert').textContent).toContain('手机空间不够')
  await tap(button('下一张'))
  expectCard(1)
  await tap(button('知道了'))
  expect(screen.queryByRole('alert')).toBeNull()
  await tap(button('下一张'))
  expectCard(2)
  expect(screen.queryByRole('alert')).toBeNull()
})
