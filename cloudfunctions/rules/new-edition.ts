import type { Oddity } from '@domain/provisions/provision'
import { newReview } from '@domain/review/after-act'
import type { RuleContent } from '@domain/rulebook/edition'
import { newId } from '../platform/ids'
import type { Edition } from './rule-store'

interface Begun {
  ruleId: string
  ordinal: number
  content: RuleContent
  oddities: readonly Oddity[]
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
