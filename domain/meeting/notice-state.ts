/** How far a meeting's notice has come, as the desk shows it. */
export const noticeStateLabels = {
  none: '通知未拟',
  writing: '通知拟稿中',
  inReview: '通知审核中',
  signed: '通知已签发，待发出',
  issued: '通知已发出',
} as const

export type NoticeState = keyof typeof noticeStateLabels

export const noticeStates = Object.keys(noticeStateLabels) as [NoticeState, ...NoticeState[]]

/** From where an edition stands in its review chain; no status, no notice. */
export function noticeState(status: string | undefined): NoticeState {
  switch (status) {
    case undefined:
      return 'none'
    case 'inReview':
      return 'inReview'
    case 'approved':
      return 'signed'
    case 'published':
      return 'issued'
    default:
      return 'writing'
  }
}
