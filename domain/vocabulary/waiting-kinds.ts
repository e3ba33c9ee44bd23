/** What may wait for somebody, as the head of a row on the desk's first page says it. */
export const waitingKinds = {
  // news
  storyReview: '稿件待审',
  storyReturned: '稿件退回给您',
  storyRelease: '稿件待发布',
  storyStuck: '到时没有发布',
  storyHeld: '稿件暂不能发布',
  silence: '久未更新',
  submissions: '投稿待采用结果',
  // notices
  noticeReview: '通知待审签',
  noticeReturned: '通知退回修改',
  noticeIssue: '通知待发出',
  noticeClock: '通知时限',
  meetingOver: '会后待登记结束',
  noticeSign: '待签收',
  returnOwed: '待报参会回执',
  materialOwed: '待报送材料',
  materialLate: '材料逾期未交',
  materialToCheck: '材料待核对',
  leaveAsked: '请假待批',
  callsMine: '待您打电话',
  unsigned: '逾期未签收',
  unreached: '推送未成功',
  rebinding: '换绑申请',
  // upkeep
  alarm: '系统告警',
  // rules
  opinionOwed: '待填报意见',
  opinionsUnanswered: '意见待答复',
  periodCloses: '征求意见将截止',
  ruleRecord: '草案待登记审议结果',
  ruleAdopt: '草案待登记通过',
  ruleReturned: '草案待修改',
  ruleConfirm: '登记的制度待确认',
} as const

export type WaitingKind = keyof typeof waitingKinds

export const waitingKindNames = Object.keys(waitingKinds) as [WaitingKind, ...WaitingKind[]]
