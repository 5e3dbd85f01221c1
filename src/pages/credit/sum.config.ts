export default definePageConfig({
  navigationBarTitleText: '照规则加一加',
  enableShareAppMessage: true,
})
