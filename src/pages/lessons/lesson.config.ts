export default definePageConfig({
  navigationBarTitleText: '小课',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
