import { join } from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'

/** What the reader and the phone have chosen. */
export interface Look {
  mode: 'standard' | 'elder'
  theme: 'system' | 'light' | 'dark'
  phoneIsDark: boolean
}

export const looks: Look[] = (['standard', 'elder'] as const).flatMap((mode) =>
  (['system', 'light', 'dark'] as const).flatMap((theme) =>
    [false, true].map((phoneIsDark) => ({ mode, theme, phoneIsDark })),
  ),
)

interface Rule {
  tag: string | undefined
  classes: string[]
  without: string[]
  onlyDark: boolean
  tokens: [name: string, value: string][]
}

const rules: Rule[] = []
postcss.parse(compile(join(__dirname, '../../src/styles/tokens.scss')).css).walkRules((rule) => {
  const tokens = rule.nodes.flatMap((node): [string, string][] =>
    node.type === 'decl' && node.prop.startsWith('--') ? [[node.prop.slice(2), node.value]] : [],
  )
  const onlyDark = rule.parent?.type === 'atrule' && /prefers-color-scheme: dark/.test(rule.parent.toString())
  for (const selector of rule.selectors) {
    const without = [...selector.matchAll(/:not\(\.([\w-]+)\)/g)].map(([, name]) => name as string)
    const rest = selector.replace(/:not\([^)]*\)/g, '')
    const [, tag, classes] = /^([a-z]+)?((?:\.[\w-]+)*)$/.exec(rest) ?? []
    if (classes === undefined) throw new Error(`tokens.scss has a selector this reader does not know: ${selector}`)
    rules.push({ tag, classes: classes.split('.').filter(Boolean), without, onlyDark, tokens })
  }
})

/** The custom properties declared for an element, as the cascade has them: more classes win, then what comes later. */
function declared(tag: string, classes: string[], phoneIsDark: boolean): Map<string, string> {
  const weight = (rule: Rule) => (rule.classes.length + rule.without.length) * 100 + (rule.tag ? 1 : 0)
  const matching = rules
    .filter((rule) => rule.tag === undefined || rule.tag === tag)
    .filter((rule) => rule.classes.every((name) => classes.includes(name)))
    .filter((rule) => !rule.without.some((name) => classes.includes(name)))
    .filter((rule) => !rule.onlyDark || phoneIsDark)
    .sort((a, b) => weight(a) - weight(b))
  return new Map(matching.flatMap((rule) => rule.tokens))
}

/** Puts in the values that `var()` names and works out `calc(a px * b)`. */
function resolve(tokens: ReadonlyMap<string, string>, value: string): string {
  const filled = value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => resolve(tokens, tokens.get(name) ?? ''))
  return filled.replace(
    /calc\(([\d.]+)px \* ([\d.]+)\)/g,
    (_, px: string, by: string) => `${Number(px) * Number(by)}px`,
  )
}

const computed = (tokens: ReadonlyMap<string, string>) =>
  new Map([...tokens].map(([name, value]) => [name, resolve(tokens, value)]))

/**
 * The custom properties on ui/page's root in WeChat, where the element around it (`page`) carries no classes.
 * As in CSS, what is inherited has been worked out on the element it comes from.
 */
export function tokensOn(look: Look, body?: number): Map<string, string> {
  const classes = [
    'page',
    ...(look.mode === 'elder' ? ['elder'] : []),
    ...(look.theme === 'system' ? [] : [look.theme]),
  ]
  const inherited = computed(declared('page', [], look.phoneIsDark))
  const own = declared('view', classes, look.phoneIsDark)
  if (body !== undefined) own.set('body', `${body}px`)
  return computed(new Map([...inherited, ...own]))
}
