import * as glassEasel from 'glass-easel'
import type { Root } from 'glass-easel-miniprogram-adapter'

/** The `this` of a page's lifecycle functions. */
export type PageInstance = Record<string, unknown>

/** Fields of a touch event that stand beside its detail. */
export type EventFields = Record<string, unknown>

// These climb up the tree in WeChat; all other events stay on their node.
const bubblingEvents = new Set([
  'tap',
  'longpress',
  'longtap',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'touchforcechange',
  'transitionend',
  'animationstart',
  'animationiteration',
  'animationend',
])

type DrawnElement = Element & { __wxElement?: glassEasel.Element }

/** One page as drawn: its instance in the logic layer and its elements. */
export class PageView {
  readonly instance: PageInstance
  readonly element: Element

  constructor(
    private readonly root: Root,
    document: Document,
  ) {
    this.instance = root.get() as unknown as PageInstance
    const placeholder = document.body.appendChild(document.createElement('span'))
    root.attach(
      document.body as unknown as glassEasel.GeneralBackendElement,
      placeholder as unknown as glassEasel.GeneralBackendElement,
    )
    this.element = root.getComponent().getBackendElement() as unknown as Element
  }

  /** Sends an event to an element, bubbling as WeChat lets this type bubble. */
  dispatch(element: Element, type: string, detail: unknown, fields: EventFields = {}): void {
    const bubbles = bubblingEvents.has(type)
    const event = new glassEasel.Event(type, detail, {
      bubbles,
      composed: bubbles,
      capturePhase: bubbles,
      extraFields: fields,
    })
    drawnBy(element).dispatchEvent(event)
  }

  release(): void {
    this.root.release()
    this.element.remove()
  }
}

/** An attribute as the template set it; unlike the DOM's, it keeps true, false and numbers apart. */
export function attributeOf(element: Element, name: string): unknown {
  return (element as DrawnElement).__wxElement?.getAttribute(name)
}

/** The classes of a node as the template names them; inside a component the DOM's carry the component's prefix. */
export function classNamesOf(element: Element): string[] {
  return ((element as DrawnElement).__wxElement?.class ?? '').split(/\s+/).filter((name) => name !== '')
}

/** The `id` of the node: glass-easel keeps ids out of the DOM. */
export function idOf(element: Element): string {
  return (element as DrawnElement).__wxElement?.id ?? ''
}

function drawnBy(element: Element): glassEasel.Element {
  const drawn = (element as DrawnElement).__wxElement
  if (!drawn) throw new Error(`<${element.localName}> was not drawn by glass-easel`)
  return drawn
}
