export default definePageConfig({
  navigationBarTitleText: '信用',
  enableShareAppMessage: true,
})
