export default definePageConfig({
  navigationBarTitleText: '报送会议材料',
  enablePullDownRefresh: true,
})
