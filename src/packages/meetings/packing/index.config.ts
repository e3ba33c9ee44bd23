export default definePageConfig({
  navigationBarTitleText: '装袋清点',
  enablePullDownRefresh: true,
})
