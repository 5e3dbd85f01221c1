import type { Page } from 'playwright-core'
import { topPage } from '../../../tools/browser/phone'

// What a ruler on the glass would find. Each function answers with faults in words, so that a failing test is a list of work.

/** What is promised to a mode (DESIGN, 6). */
export interface Promised {
  target: number
  body: number
  /** Nothing at all is smaller than this. */
  smallest: number
  lineHeight: number
}

export const promised: Readonly<Record<'standard' | 'elder', Promised>> = {
  standard: { target: 44, body: 16, smallest: 14, lineHeight: 1.5 },
  elder: { target: 60, body: 20, smallest: 20, lineHeight: 1.6 },
}

/** Elements that reach beyond the screen's sides, and pages that scroll sideways. */
export function sidewaysOverflow(page: Page): Promise<string[]> {
  return page.evaluate((top) => {
    const faults: string[] = []
    for (const scroller of [document.documentElement, document.querySelector(top)]) {
      if (scroller && scroller.scrollWidth > scroller.clientWidth) {
        faults.push(
          `${scroller.className || scroller.tagName} 横向滚动：${scroller.scrollWidth} > ${scroller.clientWidth}`,
        )
      }
    }
    for (const element of document.querySelectorAll(`${top} *, taro-tabbar *`)) {
      const { left, right, width } = element.getBoundingClientRect()
      if (width > 0 && (left < -0.5 || right > window.innerWidth + 0.5)) {
        faults.push(`${element.className} 伸出屏幕：${left}–${right}`)
      }
    }
    return faults
  }, topPage)
}

/** Words that stick out of their own box, or are cut off by a box around them. */
export function cutText(page: Page): Promise<string[]> {
  return page.evaluate((top) => {
    const faults: string[] = []
    const pages = document.querySelectorAll(`${top}, taro-tabbar`)
    for (const root of pages) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement
        if (!owner || !node.textContent?.trim()) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        // A font's own box is taller than its glyphs, so a little may stick out above and below and nothing is lost.
        const fontSize = Number.parseFloat(getComputedStyle(owner).fontSize)
        const spare = fontSize * 0.3
        // The empty half of a closing mark may hang over the end of a line, and is counted with its box all the same.
        const hanging = /[，。、；：！？）》」』】〕”’]/.test(node.textContent) ? fontSize / 2 : 0
        for (let box: Element | null = owner; box && box !== root; box = box.parentElement) {
          const style = getComputedStyle(box)
          if (style.display === 'inline' || (box !== owner && style.overflow === 'visible')) continue
          const limits = box.getBoundingClientRect()
          for (const line of range.getClientRects()) {
            if (
              line.left < limits.left - 1 ||
              line.right > limits.right + 1 + hanging ||
              line.top < limits.top - spare ||
              line.bottom > limits.bottom + spare
            ) {
              faults.push(`“${node.textContent.slice(0, 20)}” 超出 ${box.className}`)
            }
          }
        }
      }
    }
    return faults
  }, topPage)
}

/** Panels and large buttons of a page that touch what stands above or below them. */
export function touching(page: Page): Promise<string[]> {
  return page.evaluate((top) => {
    const root = document.querySelector(`${top} .page`)
    const shown = [...(root?.children ?? [])].filter((element) => element.getBoundingClientRect().height > 0)
    return shown.slice(1).flatMap((below, index) => {
      const above = shown[index] as Element
      if (![above, below].some((element) => element.matches('.panel, .big-button'))) return []
      const gap = below.getBoundingClientRect().top - above.getBoundingClientRect().bottom
      // Below nothing, it stands beside it.
      return gap < -1 || gap >= 4 ? [] : [`“${below.textContent?.slice(0, 20)}” 紧贴着 ${above.className}`]
    })
  }, topPage)
}

/** Things to press that are smaller than a finger. */
export function smallTargets(page: Page, { target }: Promised): Promise<string[]> {
  return page.evaluate(
    ([top, least]) => {
      const pressable = ['button', 'link', 'radio', 'switch'].map((role) => `${top} [role=${role}]`)
      return [...document.querySelectorAll([...pressable, 'taro-tabbar a'].join())].flatMap((element) => {
        const { width, height } = element.getBoundingClientRect()
        const hidden = width === 0 && height === 0
        // Fractions of a pixel come from the browser's own rounding.
        return hidden || (width >= least - 0.01 && height >= least - 0.01)
          ? []
          : [`${element.textContent} ${width}×${height}`]
      })
    },
    [topPage, target] as const,
  )
}

/** The fewest characters of its own size that a line has room for, where the words need more than one line. */
const fewest = 8

/**
 * Words broken over lines too short to read: fewer than eight of their characters go into one, and something else takes
 * the rest of the screen's width. What stands on one line is as short as it likes.
 */
export function narrowColumns(page: Page): Promise<string[]> {
  return page.evaluate(
    ([top, characters]) => {
      const faults: string[] = []
      const root = document.querySelector(`${top} .page`)
      if (!root) return faults
      // No function in here may have a name: see axe.ts.
      const checked = new Set<Element>()
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let column = node.parentElement as HTMLElement
        while (column !== root && getComputedStyle(column).display === 'inline')
          column = column.parentElement as HTMLElement
        if (!node.textContent?.trim() || column.getClientRects().length === 0 || checked.has(column)) continue
        checked.add(column)
        const { fontSize, display, columnGap, paddingLeft, paddingRight } = getComputedStyle(column)
        const size = Number.parseFloat(fontSize)
        const lines: DOMRect[] = []
        const flex = display.endsWith('flex')
        const pieces = document.createTreeWalker(column, NodeFilter.SHOW_TEXT)
        for (let piece = pieces.nextNode(); piece; piece = pieces.nextNode()) {
          if (flex && piece.parentElement !== column) continue
          const range = document.createRange()
          range.selectNodeContents(piece)
          lines.push(...range.getClientRects())
        }
        const first = Math.min(...lines.map((line) => line.top))
        if (Math.max(...lines.map((line) => line.top)) - first < size / 2) continue
        const last = Math.max(...lines.map((line) => line.bottom))
        let room = column.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        let beside = false
        if (flex) {
          for (const child of column.children) {
            const { top: above, bottom, width } = child.getBoundingClientRect()
            if (above > last - 1 || bottom < first + 1) continue
            room -= width + (Number.parseFloat(columnGap) || 0)
            beside = true
          }
        }
        for (let box: Element = column; box !== root && !beside; box = box.parentElement as Element) {
          const own = box.getBoundingClientRect()
          const around = box.parentElement as Element
          const style = getComputedStyle(around)
          const sides = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth]
          const inside = sides.reduce(
            (left, side) => left - Number.parseFloat(side),
            around.getBoundingClientRect().width,
          )
          const others = [...around.children].map((other) => other.getBoundingClientRect())
          beside = others.some(
            (other) =>
              other.width > 0 &&
              (other.left >= own.right || other.right <= own.left) &&
              other.top < own.bottom - 1 &&
              other.bottom > own.top + 1,
          )
          beside ||= getComputedStyle(box).display !== 'inline-block' && own.width < inside * 0.9
        }
        if (beside && room < characters * size - 1) {
          faults.push(
            `“${node.textContent.trim().slice(0, 20)}” 一行只有 ${(room / size).toFixed(1)} 个字：${column.className}`,
          )
        }
      }
      return faults
    },
    [topPage, fewest] as const,
  )
}

/** Type that is too small, and paragraphs whose lines stand too close. */
export function poorType(page: Page, { body, smallest, lineHeight }: Promised): Promise<string[]> {
  return page.evaluate(
    ([top, bodySize, least, leading]) => {
      const faults: string[] = []
      for (const root of document.querySelectorAll(`${top}, taro-tabbar`)) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const owner = node.parentElement
          const words = node.textContent?.trim()
          if (!owner || !words || owner.getClientRects().length === 0) continue
          const style = getComputedStyle(owner)
          const size = Number.parseFloat(style.fontSize)
          if (size < least) faults.push(`“${words.slice(0, 20)}” 只有 ${size}px`)
          if (owner.matches('.lesson-card__text, .today-card__text, .lesson-card__original *') && size < bodySize) {
            faults.push(`正文“${words.slice(0, 20)}” 只有 ${size}px`)
          }
          if (owner.closest('[role=heading], [role=button], [role=link], [role=radio], [role=switch]')) continue
          const range = document.createRange()
          range.selectNodeContents(node)
          const lines = new Set([...range.getClientRects()].map(({ top: y }) => Math.round(y))).size
          const ratio = Number.parseFloat(style.lineHeight) / size
          if (lines > 1 && ratio < leading - 0.001) faults.push(`“${words.slice(0, 20)}” 行距 ${ratio.toFixed(2)}`)
        }
      }
      return faults
    },
    [topPage, body, smallest, lineHeight] as const,
  )
}
