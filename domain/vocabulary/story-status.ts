import type { ReviewStatus } from '../review/review'

/** 稿件状态, as the desk says them. */
export const storyStatusLabels: Record<ReviewStatus, string> = {
  draft: '草稿',
  returned: '被退回',
  inReview: '审核中',
  approved: '已签发',
  scheduled: '定时发布',
  published: '已发布',
  withdrawn: '已撤稿',
}
