export default definePageConfig({
  navigationBarTitleText: '事项',
  enableShareAppMessage: true,
})
