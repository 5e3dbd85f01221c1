export default definePageConfig({
  navigationBarTitleText: '冠县普法',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
