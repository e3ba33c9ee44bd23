/** Who a person is to the office. A caller may hold several; `anyone` needs none. */
export const roleLabels = {
  deputy: '人大代表',
  committeeMember: '常委会组成人员',
  liaisonOfficer: '联络员',
  editor: '宣传编辑',
  firstReviewer: '初审',
  secondReviewer: '复审',
  finalReviewer: '终审',
  office: '办公室工作人员',
  leader: '常委会领导',
  administrator: '管理员',
} as const

export type Role = keyof typeof roleLabels

/** `anyone`: the public, without log-in. `enrolled`: any person on the roster. */
export type Audience = 'anyone' | 'enrolled' | readonly Role[]
