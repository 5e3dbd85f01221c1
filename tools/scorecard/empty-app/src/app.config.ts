export default defineAppConfig({
  pages: ['pages/index/index'],
  window: { navigationBarTitleText: '空应用' },
  lazyCodeLoading: 'requiredComponents',
})
