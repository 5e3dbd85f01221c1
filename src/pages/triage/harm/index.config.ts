export default definePageConfig({
  navigationBarTitleText: '找门路',
  enableShareAppMessage: true,
})
