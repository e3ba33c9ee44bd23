export default definePageConfig({ navigationBarTitleText: '参会回执' })
