export default definePageConfig({
  navigationBarTitleText: '找广场',
  enableShareAppMessage: true,
})
