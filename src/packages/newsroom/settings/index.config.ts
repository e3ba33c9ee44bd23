export default definePageConfig({ navigationBarTitleText: '编辑部设置' })
