import { attributeOf } from './page-view'

const inlineTags = new Set(['text', 'span'])

/** The text a reader sees in an element, one line for each block. */
export function visibleText(element: Element): string {
  return textOf(element)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** Whether the element itself is drawn. Styles in .wxss files are not looked at. */
export function isVisible(element: Element): boolean {
  return !attributeOf(element, 'hidden') && !/display:\s*none/.test(element.getAttribute('style') ?? '')
}

function textOf(element: Element): string {
  if (!isVisible(element)) return ''
  return [...element.childNodes]
    .map((child) => {
      if (child.nodeType === child.TEXT_NODE) return child.textContent ?? ''
      if (child.nodeType !== child.ELEMENT_NODE) return ''
      const text = textOf(child as Element)
      return inlineTags.has((child as Element).localName) ? text : `\n${text}\n`
    })
    .join('')
}
