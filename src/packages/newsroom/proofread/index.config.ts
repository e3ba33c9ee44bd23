export default definePageConfig({ navigationBarTitleText: '本机校对' })
