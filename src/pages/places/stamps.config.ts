export default definePageConfig({
  navigationBarTitleText: '集章',
  enableShareAppMessage: true,
})
