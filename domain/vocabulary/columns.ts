/** 栏目: the columns of the news desk, in the order readers see them. */
export const columnLabels = {
  headlines: '要闻动态',
  deputies: '代表风采',
  announcements: '公告公示',
  decisions: '决议决定',
  initiatives: '倡议',
} as const

export type Column = keyof typeof columnLabels

export const columns = Object.keys(columnLabels) as [Column, ...Column[]]
