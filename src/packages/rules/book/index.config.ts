export default definePageConfig({ navigationBarTitleText: '汇编印发' })
