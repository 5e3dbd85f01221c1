export default definePageConfig({ navigationBarTitleText: '存在手机上的' })
