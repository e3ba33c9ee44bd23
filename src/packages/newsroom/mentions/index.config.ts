export default definePageConfig({ navigationBarTitleText: '查找与一并撤稿' })
