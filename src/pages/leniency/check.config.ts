export default definePageConfig({
  navigationBarTitleText: '自己对一对',
  enableShareAppMessage: true,
})
