import { flagOf } from '@domain/opinions/opinion'
import type { Place } from '@domain/rulebook/places'
import type { Opinion } from './opinion-store'

/** Of the public nobody is named. */
export const fromWhom = ({ organ }: Pick<Opinion, 'organ'>): string => organ?.name ?? '社会公众'

/** Enough to know what is spoken of. */
const provisionLength = 1200

/** An opinion as staff see it, beside the words it is about. */
export function opinionShown(opinion: Opinion, place: Place | undefined) {
  const { _id: id, revision, updatedAt, provisionId, about, ofText, text, at } = opinion
  const { check, result, answer, steps } = opinion
  return {
    ...{ id, revision, updatedAt, provisionId, about, ofText, text, at },
    steps: [...steps],
    provision: place?.lines.join('\n').slice(0, provisionLength),
    from: fromWhom(opinion),
    flagged: flagOf(check),
    answer:
      answer && result !== 'unanswered'
        ? { result, reason: answer.reason, by: answer.by.name, at: answer.at }
        : undefined,
  }
}
