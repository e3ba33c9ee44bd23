export default definePageConfig({
  navigationBarTitleText: '投稿与采用',
  enablePullDownRefresh: true,
})
