export default definePageConfig({
  navigationBarTitleText: '新闻',
  enableShareAppMessage: true,
})
