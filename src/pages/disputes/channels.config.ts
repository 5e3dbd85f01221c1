export default definePageConfig({
  navigationBarTitleText: '门路',
  enableShareAppMessage: true,
})
