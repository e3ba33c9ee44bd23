import type { Role } from './roles'

/** 订阅消息 templates by what they tell; the ids WeChat gave them stand in config/wechat.json. */
interface TemplateTerms {
  label: string
  /** A one-time consent buys one message; a long-term one holds until it is taken back. */
  kind: 'oneTime' | 'longTerm'
  /** Whom it can concern; everybody in office when absent. */
  roles?: readonly Role[]
}

export const templates = {
  meetingNotice: { label: '会议通知', kind: 'oneTime' },
  storyReview: {
    label: '稿件审核',
    kind: 'oneTime',
    roles: ['editor', 'firstReviewer', 'secondReviewer', 'finalReviewer', 'leader'],
  },
  /** 待办事项: what an organ is asked for beside meetings, and what the administrator has to see to. */
  task: {
    label: '待办事项提醒',
    kind: 'oneTime',
    roles: ['liaisonOfficer', 'office', 'administrator'],
  },
} as const satisfies Record<string, TemplateTerms>

export type TemplateName = keyof typeof templates

export const templateNames = Object.keys(templates) as [TemplateName, ...TemplateName[]]

/** The templates that can concern someone in these roles. */
export const templatesFor = (roles: readonly Role[]): TemplateName[] =>
  templateNames.filter((name) => {
    const { roles: concerned }: TemplateTerms = templates[name]
    return !concerned || concerned.some((role) => roles.includes(role))
  })

/** 会议通知, field by field, as the phone shows it. */
export const meetingTemplateLabels: Readonly<Record<string, string>> = {
  thing1: '会议名称',
  time2: '会议时间',
  thing3: '会议地点',
  thing4: '温馨提示',
}
