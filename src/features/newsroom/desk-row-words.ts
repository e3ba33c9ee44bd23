import { labelOfStage, storyStages } from '@domain/review/chain'
import { storyStatusLabels } from '@domain/vocabulary/story-status'
import type { DeskRow } from './use-desk'

/** 待复审 · 第 2 轮, or its status. */
export function stateOf({ status, stage, round }: DeskRow): string {
  if (!stage) return storyStatusLabels[status]
  const waiting = `待${labelOfStage(storyStages, stage)}`
  return round > 1 ? `${waiting} · 第 ${round} 轮` : waiting
}

/** Where somebody goes on with it: writing, or looking. */
export const addressOf = ({ id, status, mayWrite }: DeskRow) =>
  mayWrite && (status === 'draft' || status === 'returned')
    ? `/packages/newsroom/edit/index?id=${id}`
    : `/packages/newsroom/review/index?id=${id}`
