export default definePageConfig({
  navigationBarTitleText: '意见与采纳',
  enablePullDownRefresh: true,
})
