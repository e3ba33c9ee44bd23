import type { RefusalDetails } from '@domain/operations/answer'
import { afterAct } from '@domain/review/after-act'
import type { Act, Reviewer } from '@domain/review/act'
import type { Chain } from '@domain/review/chain'
import { changesSince } from '@domain/review/changes-since'
import { forbidden } from '@domain/review/forbidden'
import { chainOf } from '@domain/rulebook/path'
import type { Member } from '../platform/caller'
import type { Documents } from '../platform/documents'
import type { Refusal } from '../platform/refusal'
import { editions, rules, type Edition, type Rule } from './rule-store'

interface Acting {
  documents: Documents
  refuse(code: 'EDITION_NOT_FOUND' | 'CHANGED_MEANWHILE', details?: RefusalDetails): Refusal
}

/** The edition as the caller saw it, with its rule; refuses when it is gone, or when somebody was there meanwhile. */
export async function seenEdition(
  { documents, refuse }: Acting,
  { id, revision }: { id: string; revision: number },
): Promise<{ edition: Edition; rule: Rule }> {
  const edition = await documents.get(editions, id)
  const rule = edition && (await documents.get(rules, edition.ruleId))
  if (!edition || !rule) throw refuse('EDITION_NOT_FOUND')
  if (edition.revision === revision) return { edition, rule }
  throw refuse('CHANGED_MEANWHILE', { changed: changesSince(edition, revision) })
}

/** The edition after a change by someone: the next revision. */
export const changed = (
  edition: Edition,
  change: Partial<Edition>,
  { by, now }: { by: string; now: string },
  step?: { did: string; note?: string | undefined },
): Edition => {
  const revision = edition.revision + 1
  return {
    ...edition,
    ...change,
    title: change.content?.title ?? edition.title,
    steps: step ? [...edition.steps, { at: now, by, ...step, revision }] : edition.steps,
    revision,
    updatedAt: now,
    updatedBy: by,
  }
}

/** The edition moved by an act of the review chain; refuses what the chain forbids. The revision stays: `changed` makes the next. */
export function moved(
  edition: Edition,
  act: Act,
  chain: Chain,
  refuse: (code: never) => Refusal,
): Edition {
  const refusal = forbidden(edition, act, chain)
  if (refusal) throw refuse(refusal as never)
  return afterAct(edition, act, chain)
}

/** The draft under other words. Whatever had been approved is void. */
export const edited = (
  edition: Edition,
  rule: Pick<Rule, 'path'>,
  by: { id: string; name: string },
  refuse: (code: never) => Refusal,
): Edition => moved(edition, { act: 'edit', by }, chainOf(rule.path), refuse)

/** A clerk, as whoever records what any meeting decided. */
export const asRecorder = ({ id, name }: Member, chain: Chain): Reviewer => ({
  id,
  name,
  stages: chain.stages.map((stage) => stage.name),
})

/** What every act answers with, and what the audit names. */
export const answered = ({ _id: id, revision, updatedAt }: Edition, note?: string) => ({
  output: { id, revision, updatedAt },
  subject: `ruleEditions/${id}`,
  note,
})
