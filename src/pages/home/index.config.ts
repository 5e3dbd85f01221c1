export default definePageConfig({
  navigationBarTitleText: APP_TITLE,
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
