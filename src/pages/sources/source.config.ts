export default definePageConfig({ navigationBarTitleText: '出处', enableShareAppMessage: true })
