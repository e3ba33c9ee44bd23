import { labelOfStage, noticeStages, storyStages } from './chain'

/** 初审退回; what was signed is stopped (停发), and goes back to its author. `stage`: where it stood. */
export const storySentBack = (stage: string | undefined): string =>
  stage ? `${labelOfStage(storyStages, stage)}退回` : '停发'

/** 审核退回; what was signed is sent back by who signs (签发后退回). `stage`: where it stood. */
export const noticeSentBack = (stage: string | undefined): string =>
  stage ? `${labelOfStage(noticeStages, stage)}退回` : '签发后退回'
