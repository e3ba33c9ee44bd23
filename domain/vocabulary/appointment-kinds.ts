import type { Role } from './roles'

/** 任职种类: what a person may be appointed as, where, and which roles come of it. */
interface AppointmentTerms {
  label: string
  /** body: of a 届, ends with it. organ: of an organ. house: of this office itself. */
  within: 'body' | 'organ' | 'house'
  roles: readonly Role[]
}

export const appointmentKinds = {
  deputy: { label: '人大代表', within: 'body', roles: ['deputy'] },
  chair: { label: '常委会主任', within: 'body', roles: ['leader', 'committeeMember'] },
  viceChair: { label: '常委会副主任', within: 'body', roles: ['leader', 'committeeMember'] },
  committeeMember: { label: '常委会委员', within: 'body', roles: ['committeeMember'] },
  specialCommitteeMember: { label: '专委会成员', within: 'body', roles: [] },
  liaisonOfficer: { label: '联络员', within: 'organ', roles: ['liaisonOfficer'] },
  officeDirector: { label: '办公室主任', within: 'house', roles: ['leader', 'office'] },
  officeStaff: { label: '办公室工作人员', within: 'house', roles: ['office'] },
  editor: { label: '宣传编辑', within: 'house', roles: ['editor'] },
  firstReviewer: { label: '初审', within: 'house', roles: ['firstReviewer'] },
  secondReviewer: { label: '复审', within: 'house', roles: ['secondReviewer'] },
  finalReviewer: { label: '终审', within: 'house', roles: ['finalReviewer'] },
  administrator: { label: '管理员', within: 'house', roles: ['administrator'] },
} as const satisfies Record<string, AppointmentTerms>

export type AppointmentKind = keyof typeof appointmentKinds

export const appointmentKindNames = Object.keys(appointmentKinds) as [
  AppointmentKind,
  ...AppointmentKind[],
]
