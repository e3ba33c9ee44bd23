/** The lists of the news desk, in the order its people see them. */
export const deskViewLabels = {
  mine: '我的草稿',
  returned: '被退回',
  waiting: '待我审核',
  inReview: '审核中',
  approved: '已签发',
  scheduled: '定时发布',
  published: '已发布',
  withdrawn: '已撤稿',
} as const

export type DeskView = keyof typeof deskViewLabels

export const deskViews = Object.keys(deskViewLabels) as [DeskView, ...DeskView[]]
