/** 订阅消息 templates by what they tell; the ids WeChat gave them stand in config/wechat.json. */
export const templates = {
  meetingNotice: { label: '会议通知', kind: 'oneTime' },
  storyReview: { label: '稿件审核', kind: 'oneTime' },
} as const satisfies Record<string, { label: string; kind: 'oneTime' | 'longTerm' }>

export type TemplateName = keyof typeof templates

export const templateNames = Object.keys(templates) as [TemplateName, ...TemplateName[]]
