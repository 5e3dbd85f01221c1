export default definePageConfig({ navigationBarTitleText: '用到的开源软件' })
