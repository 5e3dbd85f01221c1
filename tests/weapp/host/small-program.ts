/**
 * A mini-program written by hand, without a framework, so that tests of the host test the host and nothing else.
 * Every page has `call` and `callSync`, which call the `wx` function a test names and log the answer: see {@link lastAnswer}.
 */
export const smallProgram = {
  'app.json': {
    pages: ['pages/home/index', 'pages/me/index', 'pages/bench/index', 'pages/broken/index'],
    subPackages: [
      { root: 'pages/lessons', pages: ['index'] },
      { root: 'pages/sources', pages: ['index'] },
    ],
    tabBar: {
      list: [
        { pagePath: 'pages/home/index', text: '首页' },
        { pagePath: 'pages/me/index', text: '我的' },
      ],
    },
  },
  'app.js': `
    App({
      onLaunch({ path, scene }) { console.log('launch', path, scene) },
      onPageNotFound({ path }) { if (path === 'pages/old/index') wx.reLaunch({ url: '/pages/me/index' }) },
    })`,
  'pages/home/index.json': { usingComponents: { badge: '../../parts/badge' } },
  'pages/home/index.wxml': `
    <view class="title">首页 {{count}}</view>
    <view bindtap="add"><view class="inner"><text>加</text><text>一</text></view></view>
    <view bindtap="add"><view catchtap="nothing">拦住</view></view>
    <button disabled="{{true}}" bindtap="add">灰的</button>
    <button open-type="share">转发</button>
    <view aria-label="下一页" aria-role="button" bindtap="go">→</view>
    <view style="display: none">藏着</view>
    <view bindtouchstart="touched">触摸</view>
    <input placeholder="名字" bindinput="named" />
    <badge label="{{count}}" />
    <view>说 {{said}}</view>`,
  'pages/home/index.js': `
    Page({
      ...require('../../parts/caller'),
      data: { count: 0, said: '' },
      onShow() { console.log('home shows') },
      onHide() { console.log('home hides') },
      onUnload() { console.log('home ends') },
      onPullDownRefresh() { this.setData({ said: '新的' }) },
      add() { this.setData({ count: this.data.count + 1 }) },
      nothing() {},
      go() { wx.navigateTo({ url: '../lessons/index?id=1' }) },
      touched({ touches, detail }) { this.setData({ said: touches[0].pageX + detail.mark }) },
      named({ detail }) { this.setData({ said: detail.value }) },
      onShareAppMessage({ from }) { return { title: from, path: '/pages/home/index' } },
    })`,
  'parts/caller.js': `
    const answer = (value) => console.log('answer', JSON.stringify(value))
    module.exports = {
      answer,
      call({ api, options }) { wx[api]({ ...options, success: answer, fail: answer }) },
      callSync({ api, args }) {
        try { answer(wx[api](...args)) } catch (error) { answer([error instanceof Error, error.message]) }
      },
    }`,
  'parts/badge.json': { component: true },
  'parts/badge.wxml': '<text class="badge">{{text}}</text>',
  'parts/badge.js': `
    Component({
      properties: { label: String },
      observers: { label(label) { this.setData({ text: '第' + label + '枚' }) } },
    })`,
  'pages/me/index.wxml': '<view>我的</view>',
  'pages/me/index.js': `
    Page({
      ...require('../../parts/caller'),
      onLoad() { console.log('me loads') },
      onShow() { console.log('me shows') },
      onHide() { console.log('me hides') },
      onUnload() { console.log('me ends') },
    })`,
  'pages/bench/index.wxml': '<view>{{said}}</view>',
  'pages/bench/index.js': `
    const caller = require('../../parts/caller')
    Page({
      data: { said: '' },
      ...caller,
      onLoad(query) {
        this.setData({ said: JSON.stringify(query) })
        console.log('query in its realm', query instanceof Object)
      },
      listen({ event }) { wx['on' + event]((payload) => caller.answer(payload)) },
      globals() { caller.answer(Object.getOwnPropertyNames(globalThis)) },
      makeCode() { new Function('return 1')() },
      today() { caller.answer(new Date().toISOString().slice(0, 10)) },
    })`,
  'pages/broken/index.wxml': '<view wx:for="{{list}}" wx:key="id">{{item.id}}</view><view bindtap="fail">坏</view>',
  'pages/broken/index.js': `
    Page({
      onLoad() {
        console.error('not %s', 'good')
        this.setData({ gone: undefined, list: [{ id: 1 }, { id: 1 }] })
        setTimeout(() => { throw new Error('late') })
      },
      fail() { throw new Error('tapped') },
    })`,
  'pages/lessons/index.wxml': '<view>课 {{id}}</view>',
  'pages/lessons/index.js': `
    Page({
      ...require('../../parts/caller'),
      onLoad({ id }) { this.setData({ id }); console.log('lessons loads') },
      onUnload() { console.log('lessons ends') },
    })`,
  'pages/sources/index.wxml': '<view>出处</view>',
  'pages/sources/index.js': "require('../lessons/index'); Page({})",
}

/** What a page of the small program answered last. */
export function lastAnswer({ logs }: { readonly logs: readonly string[] }): unknown {
  const line = logs.filter((log) => log.startsWith(answerMark)).at(-1)
  return line === undefined ? undefined : (JSON.parse(line.slice(answerMark.length)) as unknown)
}

const answerMark = 'log: answer '
