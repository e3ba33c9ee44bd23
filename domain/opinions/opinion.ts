/** 采纳情况 */
export const answerLabels = {
  accepted: '采纳',
  partlyAccepted: '部分采纳',
  notAccepted: '未采纳',
} as const
export type OpinionAnswer = keyof typeof answerLabels
