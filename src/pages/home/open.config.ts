export default definePageConfig({ navigationBarTitleText: '打开编码' })
