/** 新闻稿状态, as far as the first cut goes; the review chain will stand between draft and published. */
export const storyStatusLabels = {
  draft: '草稿',
  published: '已发布',
  withdrawn: '已撤稿',
} as const

export type StoryStatus = keyof typeof storyStatusLabels

export const storyStatuses = Object.keys(storyStatusLabels) as [StoryStatus, ...StoryStatus[]]
