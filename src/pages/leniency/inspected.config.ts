export default definePageConfig({
  navigationBarTitleText: '检查的人来过了',
  enableShareAppMessage: true,
})
