export default definePageConfig({
  navigationBarTitleText: '出一份题',
  enableShareAppMessage: true,
})
