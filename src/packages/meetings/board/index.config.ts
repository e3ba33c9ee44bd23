export default definePageConfig({
  navigationBarTitleText: '签收看板',
  enablePullDownRefresh: true,
})
