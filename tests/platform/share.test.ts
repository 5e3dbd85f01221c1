import { renderHook } from '@testing-library/react'
import type { phone } from '../stubs/taro'

const card = { title: '开店办证', path: '/pages/lessons/lesson?id=open-a-shop&card=2' }
const link = 'http://localhost/#/pages/lessons/lesson?id=open-a-shop&card=2'

/** The module in a browser with these abilities, which it looks for when it is loaded or called. */
async function inBrowser(abilities: {
  share?: (data: object) => Promise<void>
  copy?: (text: string) => Promise<void>
}) {
  jest.resetModules()
  Object.assign(navigator, {
    share: abilities.share,
    clipboard: abilities.copy && { writeText: abilities.copy },
  })
  return import('@/platform/share')
}

afterEach(() => {
  window.location.hash = ''
  Object.assign(navigator, { share: undefined, clipboard: undefined })
})

describe('a link from H5', () => {
  test('goes to the system’s share sheet where there is one', async () => {
    const shared: object[] = []
    const { shareLink } = await inBrowser({ share: async (data) => void shared.push(data) })
    expect(await shareLink(card)).toBe('shared')
    expect(shared).toEqual([{ title: '开店办证', url: link }])
  })

  test('points at the card, not at the page it is shared from', async () => {
    window.location.hash = '#/pages/home/index'
    const copied: string[] = []
    const { shareLink } = await inBrowser({ copy: async (text) => void copied.push(text) })
    await shareLink(card)
    expect(copied).toEqual([`开店办证 ${link}`])
  })

  test('is not copied behind the back of a reader who closed the sheet', async () => {
    const copied: string[] = []
    const { shareLink } = await inBrowser({
      share: () => Promise.reject(new DOMException('closed', 'AbortError')),
      copy: async (text) => void copied.push(text),
    })
    expect(await shareLink(card)).toBe('shared')
    expect(copied).toEqual([])
  })

  test('is copied where the sheet does not work', async () => {
    const { shareLink } = await inBrowser({
      share: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      copy: async () => {},
    })
    expect(await shareLink(card)).toBe('copied')
  })

  test.each([
    ['there is no clipboard', {}],
    ['the clipboard is locked', { copy: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
  ])('fails aloud where %s', async (_, abilities) => {
    const { shareLink } = await inBrowser(abilities)
    expect(await shareLink(card)).toBe('failed')
  })
})

describe('a card for WeChat', () => {
  test('is offered to a chat by path and to 朋友圈 by the same query', async () => {
    jest.resetModules()
    const { useShareCard } = await import('@/platform/share')
    const { phone: phoneOfModule } = (await import('../stubs/taro')) as { phone: typeof phone }
    renderHook(() => useShareCard(card))
    expect(phoneOfModule.shareCard).toEqual(card)
    expect(phoneOfModule.timelineCard).toEqual({ title: '开店办证', query: 'id=open-a-shop&card=2' })
  })
})
