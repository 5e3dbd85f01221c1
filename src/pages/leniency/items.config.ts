export default definePageConfig({
  navigationBarTitleText: '不罚轻罚事项',
  enableShareAppMessage: true,
})
