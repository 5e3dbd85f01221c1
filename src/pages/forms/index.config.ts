export default definePageConfig({
  navigationBarTitleText: '写材料',
  enableShareAppMessage: true,
})
