export default definePageConfig({
  navigationBarTitleText: '新闻工作台',
  enablePullDownRefresh: true,
})
