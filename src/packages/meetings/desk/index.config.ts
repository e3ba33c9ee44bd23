export default definePageConfig({
  navigationBarTitleText: '会议工作台',
  enablePullDownRefresh: true,
})
