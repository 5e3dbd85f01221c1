export default definePageConfig({
  navigationBarTitleText: '词语解释',
  enableShareAppMessage: true,
})
