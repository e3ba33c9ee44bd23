export default definePageConfig({
  navigationBarTitleText: '工作制度',
  enableShareAppMessage: true,
})
