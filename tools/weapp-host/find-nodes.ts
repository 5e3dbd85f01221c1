import { attributeOf, classNamesOf, idOf } from './page-view'
import { isVisible, visibleText } from './visible-text'

/** How a test points at a node: by what is read or heard on it, or by its class. */
export type NodeQuery = string | NodeConditions

/** All given conditions must hold. */
interface NodeConditions {
  text?: string | RegExp
  /** aria-label */
  label?: string | RegExp
  /** aria-role */
  role?: string
  className?: string
  id?: string
  placeholder?: string
}

/** A drawn node. */
export interface ViewNode {
  readonly tag: string
  readonly text: string
  readonly label: string
  readonly role: string
  readonly classNames: readonly string[]
  readonly id: string
  readonly element: Element
  /** An attribute as the template set it. */
  attribute(name: string): unknown
}

/**
 * The visible nodes that match, in reading order, innermost only: a tap on them climbs to whoever listens.
 * A plain string is matched against the whole aria-label or text; where nothing matches whole, text that contains it counts.
 */
export function findNodes(root: Element, query: NodeQuery): ViewNode[] {
  const elements = visibleElements(root)
  if (typeof query !== 'string') return innermost(elements.filter((element) => meets(element, query))).map(toNode)
  const wanted = squeeze(query)
  const whole = elements.filter((element) => labelOf(element) === wanted || squeeze(visibleText(element)) === wanted)
  const found = whole.length > 0 ? whole : elements.filter((element) => squeeze(visibleText(element)).includes(wanted))
  return innermost(found).map(toNode)
}

/** Names a query in an error message. */
export function describeQuery(query: NodeQuery): string {
  if (typeof query === 'string') return `"${query}"`
  return Object.entries(query)
    .map(([condition, value]) => `${condition} ${String(value)}`)
    .join(', ')
}

function meets(element: Element, { text, label, role, className, id, placeholder }: NodeConditions): boolean {
  return (
    (text === undefined || matches(squeeze(visibleText(element)), text)) &&
    (label === undefined || matches(labelOf(element), label)) &&
    (role === undefined || stringAttribute(element, 'aria-role') === role) &&
    (className === undefined || classNamesOf(element).includes(className)) &&
    (id === undefined || idOf(element) === id) &&
    (placeholder === undefined || stringAttribute(element, 'placeholder') === placeholder)
  )
}

function matches(value: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? value === squeeze(wanted) : wanted.test(value)
}

function visibleElements(root: Element): Element[] {
  return [...root.children].filter(isVisible).flatMap((child) => [child, ...visibleElements(child)])
}

function innermost(elements: Element[]): Element[] {
  return elements.filter((element) => !elements.some((other) => other !== element && element.contains(other)))
}

function toNode(element: Element): ViewNode {
  return {
    tag: element.localName,
    text: visibleText(element),
    label: labelOf(element),
    role: stringAttribute(element, 'aria-role'),
    classNames: classNamesOf(element),
    id: idOf(element),
    element,
    attribute: (name) => attributeOf(element, name),
  }
}

function labelOf(element: Element): string {
  return squeeze(stringAttribute(element, 'aria-label'))
}

function stringAttribute(element: Element, name: string): string {
  const value = attributeOf(element, name)
  return typeof value === 'string' ? value : ''
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
