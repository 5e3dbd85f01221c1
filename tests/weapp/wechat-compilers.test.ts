import { MiniProgram } from '../../tools/weapp-host/mini-program'
import { refusedByWechat } from '../../tools/weapp-host/wechat-compilers'
import { plantFolder } from '../planted-folder'
import { builtWeapp } from './built-weapp'

const sound = {
  'app.json': { pages: ['pages/a'] },
  'app.wxss': "@import './common.wxss';\n.row > view + .button { margin: 0 }",
  'base.wxml': '<template name="row"><view class="{{name}}">{{text}}</view></template>',
  'pages/a.wxml': '<import src="../base.wxml"/><template is="row" data="{{name, text}}"/>',
  'pages/a.wxs': 'module.exports = { twice: function (n) { return n * 2 } }',
}

const refused = (planted: Record<string, string>) =>
  refusedByWechat(new MiniProgram(plantFolder({ ...sound, ...planted })))

test('every built style and template is taken', () => {
  const program = new MiniProgram(builtWeapp())
  expect(program.filesEndingIn('.wxss').length).toBeGreaterThan(40)
  expect(program.filesEndingIn('.wxml').length).toBeGreaterThan(40)
  expect(refusedByWechat(program)).toEqual([])
})

test('a sound mini-program is taken', () => {
  expect(refused({})).toEqual([])
})

test.each([
  ['an asterisk after a combinator', { 'common.wxss': '.panel > * + .button { margin: 0 }' }],
  [':not() after a combinator', { 'common.wxss': '.page > :not(.heading) + .panel { margin: 0 }' }],
  ['a rule that does not end', { 'pages/a.wxss': '.a { margin: 0' }],
  ['a tag that does not end', { 'pages/a.wxml': '<view><text></view>' }],
  ['an expression that does not end', { 'pages/a.wxml': '<view>{{a +}}</view>' }],
  ['a script that does not end', { 'pages/a.wxs': 'module.exports = {' }],
])('%s is refused', (_, planted) => {
  expect(refused(planted)).toMatchObject([{ file: Object.keys(planted)[0] }])
})
