import postcss from 'postcss'

const flexGap = require('../../config/flex-gap/plugin')

/** What is added to a style, on one line. */
const added = (style: string, ...children: string[]) =>
  postcss([flexGap({ children: children.length > 0 ? children : ['*'] })])
    .process(style, { from: undefined })
    .css.replace(style, '')
    .replace(/\s+/g, ' ')
    .trim()

const onOldPhones = (rules: string) => `@supports not ((inset: 0) or (appearance: none)) { ${rules} }`

test.each([
  ['a row', '.a { display: flex; gap: 8px }', '.a > *:not(:last-child), .a > .icon:first-child { margin-right: 8px }'],
  [
    'a column',
    '.a { display: flex; flex-direction: column; gap: var(--gap) }',
    '.a > *:not(:last-child) { margin-bottom: var(--gap) }',
  ],
  [
    'a column of two names',
    '.a, .b { display: flex; flex-direction: column; gap: 4px }',
    '.a > *:not(:last-child), .b > *:not(:last-child) { margin-bottom: 4px }',
  ],
  [
    'lines that wrap',
    '.a { display: flex; flex-wrap: wrap; gap: 4px 12px; margin: 0 2px 3px }',
    '.a > * { margin-right: 12px; margin-bottom: 4px } .a { margin-right: calc(2px - 12px); margin-bottom: calc(3px - 4px) }',
  ],
  [
    'lines that wrap with nothing between them',
    '.a { display: flex; flex-wrap: wrap; gap: 0 12px }',
    '.a > * { margin-right: 12px } .a { margin-right: calc(0px - 12px) }',
  ],
])('%s keeps its distances', (_, style, rules) => {
  expect(added(style)).toBe(onOldPhones(rules))
})

test('in WeChat the children are named', () => {
  expect(added('.a { display: inline-flex; gap: 8px }', 'view', 'text')).toBe(
    onOldPhones('.a > view:not(:last-child), .a > text:not(:last-child), .a > .icon:first-child { margin-right: 8px }'),
  )
})

test.each(['.a { display: grid; gap: 8px }', '.a { display: flex }', '.a { color: red }'])(
  '%s needs nothing',
  (style) => {
    expect(added(style)).toBe('')
  },
)

test('a gap without its display is an error: nobody would see that old phones have none', () => {
  expect(() => added('.a { gap: 8px }')).toThrow('gap 要和 display 写在同一条规则里')
})
