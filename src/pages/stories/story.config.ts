export default definePageConfig({
  navigationBarTitleText: '说事',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
