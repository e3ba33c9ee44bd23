import { copyLingers } from '@domain/official-account/copy'
import { refusals } from '@domain/vocabulary/refusals'
import type { Member } from '../platform/caller'
import { isAmong } from './occasion-store'
import { failedWhenDue, heldBack } from './publication'
import { mayWrite } from './story-acts'
import type { Story } from './story-store'

interface Around {
  caller: Member
  /** Occasions that are held, by id. */
  held: { has(id: string): boolean }
  now: string
  /** Story id → readings. */
  reads: Record<string, number>
}

/** A story as one line of a desk's list. */
export const deskRow = (story: Story, { caller, held, now, reads }: Around) => ({
  id: story._id,
  revision: story.revision,
  status: story.status,
  stage: story.stage as 'first' | undefined,
  round: story.round,
  column: story.content.column,
  title: story.content.title,
  author: story.writers[0]?.name ?? '',
  updatedAt: story.updatedAt,
  updatedBy: story.updatedBy,
  publishedAt: story.published?.at,
  dueAt: story.dueAt,
  wasDueAt: story.published?.wasDueAt,
  heldBecause: heldBecause(story, isAmong(held, story), now),
  copyStands: copyLingers(story.status, story.copies ?? []),
  pinned: story.published?.pinned !== undefined,
  mayWrite: mayWrite(caller, story),
  readCount: reads[story._id] ?? 0,
})

/** By then the timer has run several times. */
const overdueAfterMs = 5 * 60_000

/** What keeps a signed story from appearing though it is time, in Chinese. */
export function heldBecause(story: Story, held: boolean, now: string): string | undefined {
  const { status, dueAt, dueFailure } = story
  if (status !== 'approved' && status !== 'scheduled') return undefined
  const holding = heldBack(story, held)
  if (holding) return refusals[holding].says
  if (dueFailure && failedWhenDue(story)) return `到点没有发布成功：${dueFailure.why}`
  const overdue = dueAt !== undefined && Date.parse(now) - Date.parse(dueAt) > overdueAfterMs
  return overdue ? '已过定时，还没有发布。请打开稿件查看，或立即发布。' : undefined
}
