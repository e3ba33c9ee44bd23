export default definePageConfig({ navigationBarTitleText: '搜索新闻' })
