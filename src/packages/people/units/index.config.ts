export default definePageConfig({ navigationBarTitleText: '届次、单位与审计' })
