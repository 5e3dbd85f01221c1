export default definePageConfig({
  navigationBarTitleText: '算期限',
  enableShareAppMessage: true,
})
