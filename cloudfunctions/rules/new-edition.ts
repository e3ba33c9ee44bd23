import { newReview } from '@domain/review/after-act'
import type { Read } from '@domain/rulebook/read-draft'
import { newId } from '../platform/ids'
import type { Edition } from './rule-store'

interface Begun extends Read {
  ruleId: string
  ordinal: number
}

/** A draft that nobody has submitted yet. */
export const newEdition = (
  begun: Begun,
  { id, name }: { id: string; name: string },
  now: string,
  did: string,
): Edition => ({
  ...newReview({ id, name }),
  ...begun,
  _id: newId(),
  title: begun.content.title,
  texts: [],
  deliberations: [],
  revision: 1,
  steps: [{ at: now, by: name, did, revision: 1 }],
  createdAt: now,
  updatedAt: now,
  updatedBy: name,
})
