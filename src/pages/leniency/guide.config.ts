export default definePageConfig({
  navigationBarTitleText: '不罚轻罚',
  enableShareAppMessage: true,
})
