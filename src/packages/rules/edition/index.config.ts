export default definePageConfig({
  navigationBarTitleText: '制度草案',
  enablePullDownRefresh: true,
})
