export default definePageConfig({
  navigationBarTitleText: '加分减分的规则',
  enableShareAppMessage: true,
})
