export default definePageConfig({ navigationBarTitleText: '内容出处', enableShareAppMessage: true })
