export default definePageConfig({
  navigationBarTitleText: '学法',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
