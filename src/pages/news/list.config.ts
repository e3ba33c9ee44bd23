export default definePageConfig({
  navigationBarTitleText: '人大新闻',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
