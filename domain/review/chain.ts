import type { Role } from '../vocabulary/roles'

/** 环节: one review in a chain, and the role that may take it. */
export interface Stage {
  name: string
  label: string
  role: Role
}

/** 审核链: the stages a subject passes in order, as data. */
export interface Chain {
  stages: readonly [Stage, ...Stage[]]
  /** Only where an office is too small: one person may take several stages. The author never does. */
  mayCombine: boolean
}

/** 三审: the chain of a story. */
export const storyStages = [
  { name: 'first', label: '初审', role: 'firstReviewer' },
  { name: 'second', label: '复审', role: 'secondReviewer' },
  { name: 'final', label: '终审', role: 'finalReviewer' },
] as const satisfies Chain['stages']

/** 审核、签发: the chain of a meeting notice; whoever drafts it (拟稿) takes neither. */
export const noticeStages = [
  { name: 'check', label: '审核', role: 'office' },
  { name: 'sign', label: '签发', role: 'leader' },
] as const satisfies Chain['stages']

/** For acts that ask nothing of the chain: taking down, stopping, taking a set time back. */
export const askingNothing: Chain = { stages: storyStages, mayCombine: false }

const chairpersons = { name: 'chairpersons', label: '主任会议审议', role: 'office' } as const
const committee = { name: 'committee', label: '常委会会议审议', role: 'office' } as const

/** 审议: the chains of a rule, by its 通过途径. A clerk records what a meeting decided; whoever wrote in the draft records nothing. */
export const ruleStages = {
  chairpersons: [chairpersons],
  committee: [chairpersons, committee],
} as const satisfies Record<string, Chain['stages']>

export const labelOfStage = (stages: Chain['stages'], name: string): string =>
  stages.find((stage) => stage.name === name)?.label ?? name
