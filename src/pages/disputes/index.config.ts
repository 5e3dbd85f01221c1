export default definePageConfig({
  navigationBarTitleText: '解纷',
  enableShareAppMessage: true,
})
