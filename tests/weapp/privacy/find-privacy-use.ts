import { type AnyNode, parse } from 'acorn'
import {
  privacyGatedApis,
  privacyGatedComponents,
  privacyGatedOpenTypes,
} from '../../../tools/weapp-host/privacy-gated'

/** A place in the built mini-program that uses something privacy-gated. */
export interface PrivacyUse {
  name: string
  /** file:line:column */
  at: string
  /** The text around it; the built files have very long lines. */
  excerpt: string
}

const gatedNames = new Set<string>([...privacyGatedApis, ...privacyGatedOpenTypes])

// Taro lists the names of all functions it wraps, used or not, in sets of some hundred strings; ours are shorter.
const smallestApiTable = 20

/**
 * Finds uses of privacy-gated functions, open-types and nickname inputs in a built .js file. A use is a property that is
 * read (`wx.getLocation`, `wx["getLocation"]`, `{ getLocation } = wx`) or a string that is exactly the name, because a
 * string can become a property name or an open-type. Strings in Taro's tables of function names do not count.
 */
export function findPrivacyUse(source: string, file: string): PrivacyUse[] {
  const program = parse(source, { ecmaVersion: 'latest', locations: true, allowReturnOutsideFunction: true })
  const uses: PrivacyUse[] = []
  walk(program, (node) => {
    if (isApiTable(node)) return false
    uses.push(...namesUsedBy(node).map((name) => useAt(source, file, name, node)))
    return true
  })
  return uses
}

/** Finds privacy-gated components in a built .wxml file. Taro writes a component's template only when the app uses it. */
export function findPrivacyUseInTemplate(source: string, file: string): PrivacyUse[] {
  const components = new RegExp(`<(${privacyGatedComponents.join('|')})[\\s/>]`, 'g')
  return [...source.matchAll(components)].map((match) => {
    const before = source.slice(0, match.index).split('\n')
    return {
      name: match[1] ?? '',
      at: `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
      excerpt: excerptAt(source, match.index),
    }
  })
}

/** Names the fields of app.json that only an app with location access needs. */
export function findPrivacyFields(appConfig: Readonly<Record<string, unknown>>): string[] {
  return ['requiredPrivateInfos', 'permission'].filter((field) => field in appConfig)
}

function namesUsedBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'MemberExpression':
      // A computed name is met later, as the string it is made of.
      return node.computed ? [] : gated(propertyName(node.property))
    case 'ObjectPattern':
      return node.properties.flatMap((property) =>
        property.type === 'Property' ? gated(propertyName(property.key)) : [],
      )
    case 'Property':
      return propertyName(node.key) === 'type' && foldedString(node.value) === 'nickname' ? ['nickname input'] : []
    case 'Literal':
    case 'TemplateLiteral':
    case 'BinaryExpression':
      return gated(foldedString(node))
    default:
      return []
  }
}

function gated(name: string | undefined): string[] {
  return name !== undefined && gatedNames.has(name) ? [name] : []
}

function propertyName(node: AnyNode): string | undefined {
  return node.type === 'Identifier' ? node.name : undefined
}

/** The string an expression is sure to be, if it is one: a literal, or literals joined with "+". */
function foldedString(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'TemplateLiteral')
    return node.expressions.length === 0 ? node.quasis.map(({ value }) => value.cooked ?? '').join('') : undefined
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined
  const left = foldedString(node.left)
  const right = foldedString(node.right)
  return left === undefined || right === undefined ? undefined : left + right
}

function isApiTable(node: AnyNode): boolean {
  if (node.type !== 'NewExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'Set') return false
  const [names] = node.arguments
  if (names?.type !== 'ArrayExpression' || names.elements.length < smallestApiTable) return false
  return names.elements.every(
    (element) => element !== null && element.type === 'Literal' && typeof element.value === 'string',
  )
}

/** Visits a node and, where `visit` says so, the nodes below it. */
function walk(node: AnyNode, visit: (node: AnyNode) => boolean): void {
  if (!visit(node)) return
  for (const child of Object.values(node) as unknown[]) {
    if (Array.isArray(child)) for (const item of child) isNode(item) && walk(item, visit)
    else if (isNode(child)) walk(child, visit)
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function useAt(source: string, file: string, name: string, node: AnyNode): PrivacyUse {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 }
  return { name, at: `${file}:${line}:${column + 1}`, excerpt: excerptAt(source, node.start) }
}

function excerptAt(source: string, index: number): string {
  return source.slice(Math.max(0, index - 30), index + 50).replace(/\s+/g, ' ')
}
