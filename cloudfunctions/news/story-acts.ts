import type { RefusalDetails } from '@domain/operations/answer'
import type { Act, Reviewer } from '@domain/review/act'
import { changesSince } from '@domain/review/changes-since'
import { storyStages, type Chain } from '@domain/review/chain'
import { forbidden } from '@domain/review/forbidden'
import { lastStep } from '@domain/review/last-step'
import { coversColumn } from '@domain/roster/columns-of'
import { columns } from '@domain/vocabulary/columns'
import type { RefusalCode } from '@domain/vocabulary/refusals'
import type { Member } from '../platform/caller'
import type { Documents } from '../platform/documents'
import type { Refusal } from '../platform/refusal'
import { stories, type Story } from './story-store'

interface Acting {
  documents: Documents
  refuse(code: 'STORY_NOT_FOUND' | 'CHANGED_MEANWHILE', details?: RefusalDetails): Refusal
}

/** The story as the caller saw it; refuses when it is gone, or when somebody was there meanwhile. */
export async function seenStory(
  { documents, refuse }: Acting,
  { id, revision }: { id: string; revision: number },
): Promise<Story> {
  const story = await documents.get(stories, id)
  if (!story) throw refuse('STORY_NOT_FOUND')
  if (story.revision !== revision)
    throw refuse('CHANGED_MEANWHILE', { changed: changesSince(story, revision) })
  return story
}

/** Refuses an act that the review chain forbids. Operations declare what their acts can be refused with. */
export function mustBeAllowed(
  story: Story,
  act: Act,
  chain: Chain,
  refuse: (code: never, details?: never) => Refusal,
): void {
  const refusal: RefusalCode | undefined = forbidden(story, act, chain)
  if (!refusal) return
  const details = refusal === 'CHANGED_MEANWHILE' ? { changed: lastStep(story) } : undefined
  throw refuse(refusal as never, details as never)
}

/** The caller as a reviewer of this story: the stages that are theirs, given its column. */
export const asReviewer = ({ id, name, inForce }: Member, story: Story): Reviewer => ({
  id,
  name,
  stages: storyStages
    .filter(({ role }) => story.content.column && coversColumn(inForce, role, story.content.column))
    .map((stage) => stage.name),
})

/** Whoever writes or signs for the column. Taking down is not held to this: whoever is on duty must be able to. */
export const mayRelease = ({ inForce }: Member, { content: { column } }: Story): boolean =>
  column !== undefined &&
  (coversColumn(inForce, 'editor', column) || coversColumn(inForce, 'finalReviewer', column))

/** 写稿、改稿: a writer of it, or an editor of its column; where none is chosen yet, one of all columns. */
export const mayWrite = (
  { id, inForce }: Member,
  { writers, content: { column } }: Story,
): boolean =>
  writers.some((writer) => writer.id === id) ||
  (column ? [column] : columns).every((one) => coversColumn(inForce, 'editor', one))

/** 登记、导出: whoever works on it, and the office and its leaders. */
export const attends = (caller: Member, story: Story): boolean =>
  caller.roles.some((role) => role === 'office' || role === 'leader') || worksOn(caller, story)

/** 校对、处理意见: whoever writes it, or reviews for its column. */
export const worksOn = (caller: Member, story: Story): boolean =>
  mayWrite(caller, story) || asReviewer(caller, story).stages.length > 0
