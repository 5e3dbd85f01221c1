export default definePageConfig({
  navigationBarTitleText: '主题',
  enableShareAppMessage: true,
  enableShareTimeline: true,
})
