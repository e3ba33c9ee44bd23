export default definePageConfig({
  navigationBarTitleText: '工作制度',
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
})
