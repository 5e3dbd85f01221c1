export default definePageConfig({
  navigationBarTitleText: '应战',
  enableShareAppMessage: true,
})
