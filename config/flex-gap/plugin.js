/**
 * Distances between flex items for phones that know `gap` in grids only: iOS before 14.5, Chrome before 84. They get
 * margins on the children instead. No phone can be asked for it directly; but all that know it know one of these two, and
 * the others know neither.
 */
const lacking = 'not ((inset: 0) or (appearance: none))'

/** @param {{ children: string[] }} options what a child can be: WeChat's compiler refuses `> *` */
module.exports = ({ children }) => ({
  postcssPlugin: 'flex-gap',
  OnceExit(root, { AtRule, Rule }) {
    root.walkRules((rule) => {
      const own = new Map(rule.nodes.filter(({ type }) => type === 'decl').map(({ prop, value }) => [prop, value]))
      if (!own.has('gap')) return
      if (/grid$/.test(own.get('display'))) return
      if (!/flex$/.test(own.get('display'))) throw rule.error('gap 要和 display 写在同一条规则里，旧手机才有间距')
      const [below, beside = below] = own.get('gap').split(/\s+(?![^(]*\))/)
      const margins = (selector, values) => {
        const nodes = Object.entries(values).filter(([, value]) => !/^0$|- 0\)$/.test(value))
        if (nodes.length === 0) return []
        return [new Rule({ selector, nodes: nodes.map(([prop, value]) => ({ prop, value })) })]
      }
      const select = (...ends) => rule.selectors.flatMap((parent) => ends.map((end) => `${parent} > ${end}`)).join(', ')
      const each = (end) => children.map((child) => `${child}${end}`)

      const fallback = new AtRule({ name: 'supports', params: lacking })
      if (own.get('flex-wrap') === 'wrap') {
        // After the last of a line as well: the container reaches that much further.
        fallback.append(
          ...margins(select(...each('')), { 'margin-right': beside, 'margin-bottom': below }),
          ...margins(rule.selector, {
            'margin-right': `calc(${marginOf(own, 'right')} - ${beside})`,
            'margin-bottom': `calc(${marginOf(own, 'bottom')} - ${below})`,
          }),
        )
      } else if (own.get('flex-direction') === 'column') {
        fallback.append(...margins(select(...each(':not(:last-child)')), { 'margin-bottom': below }))
      } else {
        // An icon may have nothing but words after it, which no selector sees.
        fallback.append(
          ...margins(select(...each(':not(:last-child)'), '.icon:first-child'), { 'margin-right': beside }),
        )
      }
      root.append(fallback) // where no margin of the same weight comes after it
    })
  },
})

/** The margin on a side as the rule itself sets it; `0px`, not `0`, which calc() does not take from a length. */
function marginOf(own, side) {
  const [top, right = top, bottom = top] = (own.get('margin') ?? '0').split(/\s+(?![^(]*\))/)
  const value = own.get(`margin-${side}`) ?? { right, bottom }[side]
  return value === '0' ? '0px' : value
}
