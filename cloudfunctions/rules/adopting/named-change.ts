import { asksChange } from '@domain/rulebook/adopted-content'
import { changeLabels, type Change } from '@domain/vocabulary/rulebook'
import type { Refusal } from '../../platform/refusal'
import type { Edition } from '../rule-store'

/** 修正 or 修订 where it has to be said, refused where nobody said it; nothing where the 题注 needs no such word. */
export function namedChange(
  edition: Pick<Edition, 'ordinal' | 'content'>,
  passed: { on: string },
  change: Change | undefined,
  refuse: (code: 'CHANGE_NOT_NAMED') => Refusal,
): Change | undefined {
  if (!asksChange(edition, passed)) return undefined
  if (!change) throw refuse('CHANGE_NOT_NAMED')
  return change
}

/** 通过, 通过（修正） */
export const passedAs = (change: Change | undefined): string =>
  change ? `通过（${changeLabels[change]}）` : '通过'
