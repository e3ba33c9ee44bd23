/** 电话催办: what a call came to. */
export const callOutcomeLabels = {
  confirmed: '电话确认',
  willSign: '答应自己签收',
  noAnswer: '没有接通',
  other: '其他情况',
} as const

export type CallOutcome = keyof typeof callOutcomeLabels
