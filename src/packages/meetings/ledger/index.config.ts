export default definePageConfig({ navigationBarTitleText: '通知时效台账' })
