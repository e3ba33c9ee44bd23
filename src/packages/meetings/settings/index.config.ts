export default definePageConfig({ navigationBarTitleText: '会议设置' })
