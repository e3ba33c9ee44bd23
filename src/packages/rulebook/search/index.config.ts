export default definePageConfig({ navigationBarTitleText: '查制度' })
