import { showDay } from '../dates/day'
import { dateAndTime } from '../dates/show'
import type { Chain } from './chain'
import type { Who } from './review'

interface Passed {
  stage: string
  by: Who
  at: string
  remarks: string
  paper?: { signedOn: string; recordedBy: Who; photoUrl: string } | undefined
}

/** The chain as a screen tells it: who has passed what, with their remarks, and who is awaited. */
export const stageRows = (
  stages: Chain['stages'],
  approvals: readonly Passed[],
  awaited: string | undefined,
) =>
  stages.map(({ name, label }) => {
    const approval = approvals.find(({ stage }) => stage === name)
    if (!approval) {
      const waiting = awaited === name
      return {
        name,
        state: waiting ? ('waiting' as const) : ('ahead' as const),
        text: waiting ? `${label} 待${label}` : label,
      }
    }
    const { by, at, remarks, paper } = approval
    return {
      name,
      state: 'passed' as const,
      text: `${label} ${by.name}`,
      detail: paper
        ? `${dateAndTime(at)}，纸质签批 ${showDay(paper.signedOn)}，${paper.recordedBy.name}补录`
        : dateAndTime(at),
      remarks,
      photo: paper?.photoUrl ? { src: paper.photoUrl, alt: '签批单照片' } : undefined,
    }
  })
