import { afterAct, newReview } from '@domain/review/after-act'
import type { Act } from '@domain/review/act'
import type { Chain } from '@domain/review/chain'
import type { Who } from '@domain/review/review'
import { newId } from '../platform/ids'
import { orderKey, type Step, type Story, type StoryContent } from './story-store'
import { textOf } from './story-text'

/** A first draft; `others` wrote words of it before it was one. */
export function newStory(
  content: StoryContent,
  by: Who,
  now: string,
  others: readonly Who[] = [],
): Story {
  const _id = newId()
  const first = newReview(by)
  const review = {
    ...first,
    writers: [...first.writers, ...others.filter(({ id }) => id !== by.id)],
  }
  return {
    _id,
    ...review,
    revision: 1,
    content,
    text: textOf({ ...review, content, corrections: [] }),
    importNotes: [],
    createdAt: now,
    updatedAt: now,
    updatedBy: by.name,
    deskKey: orderKey(now, _id),
    steps: [],
    decisions: [],
    proofs: [],
    corrections: [],
  }
}

/** The story after a change by someone: the next revision, on top of the desk's list. */
export const changed = (
  story: Story,
  change: Partial<Story>,
  by: string,
  now: string,
  step?: Pick<Step, 'did' | 'note'>,
): Story => {
  const next = { ...story, ...change }
  const revision = story.revision + 1
  return {
    ...next,
    text: textOf(next),
    steps: step ? [...story.steps, { at: now, by, revision, ...step }] : story.steps,
    revision,
    updatedAt: now,
    updatedBy: by,
    deskKey: orderKey(now, story._id),
  }
}

/** The story after an act of the review chain, which must be allowed. */
export const acted = (
  story: Story,
  act: Act,
  chain: Chain,
  by: string,
  now: string,
  step?: Pick<Step, 'did' | 'note'>,
): Story => changed(afterAct(story, act, chain), {}, by, now, step)
