export default definePageConfig({
  navigationBarTitleText: '写成的样子',
  enableShareAppMessage: true,
})
