export default definePageConfig({
  navigationBarTitleText: '在图上看',
  enableShareAppMessage: true,
})
