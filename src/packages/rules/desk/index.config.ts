export default definePageConfig({
  navigationBarTitleText: '制度台账',
  enablePullDownRefresh: true,
})
