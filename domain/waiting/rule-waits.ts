import { endOfDay, daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'
import { asks, isOpen } from '../opinions/period'
import type { EditionState } from '../rulebook/edition'
import { chainOf } from '../rulebook/path'
import { mayConfirm } from '../rulebook/what-may'
import { forbidden } from '../review/forbidden'
import { ruleStages, labelOfStage } from '../review/chain'
import type { Who } from '../review/review'
import type { AdoptionPath } from '../vocabulary/rulebook'
import type { Waiting } from './waiting'

/** A draft as its lists know it. */
export interface DraftFacts extends Pick<
  EditionState,
  | 'status'
  | 'stage'
  | 'round'
  | 'hash'
  | 'writers'
  | 'approvals'
  | 'returned'
  | 'period'
  | 'registering'
> {
  id: string
  title: string
  path: AdoptionPath
  submittedAt?: string | undefined
  updatedAt: string
  opinions: number
  unanswered: number
}

/** Days before its close that a period is worth a look. */
const closesSoonDays = 3

/** What a draft waits for from the office; several things at a time. */
export function draftWaits(draft: DraftFacts, by: Who, clerk: boolean, now: string): Waiting[] {
  const { id, title, path, status, period, registering, unanswered, approvals } = draft
  if (registering)
    return mayConfirm(draft, by)
      ? [{ kind: 'ruleConfirm', id, title, note: '与原件核对后确认', since: draft.updatedAt }]
      : []
  if (!clerk) return []
  const chain = chainOf(path)
  const open = isOpen(period, now)
  const waits: Waiting[] = []
  if (open && period && daysBetween(dayOf(now), period.closesOn) <= closesSoonDays)
    waits.push({
      ...{ kind: 'periodCloses', id, title, until: endOfDay(period.closesOn) },
      note: `已收意见 ${draft.opinions} 条`,
    })
  if (unanswered > 0 && !open)
    waits.push({
      ...{ kind: 'opinionsUnanswered', id, title, count: unanswered },
      since: period?.closed?.at ?? (period && endOfDay(period.closesOn)),
    })
  const reviewer = { ...by, stages: chain.stages.map(({ name }) => name) }
  const record = {
    ...{ act: 'approve' as const, by: reviewer, at: now, hash: draft.hash ?? '', remarks: '' },
  }
  if (status === 'inReview' && !forbidden(draft, record, chain))
    waits.push({
      ...{ kind: 'ruleRecord', id, title, since: approvals.at(-1)?.at ?? draft.submittedAt },
      note: labelOfStage(ruleStages.committee, draft.stage ?? ''),
    })
  if (status === 'approved')
    waits.push({ kind: 'ruleAdopt', id, title, note: '审议通过', since: approvals.at(-1)?.at })
  if (status === 'returned' && draft.returned && unanswered === 0 && !open)
    waits.push({
      ...{ kind: 'ruleReturned', id, title, since: draft.returned.at },
      note: '按审议意见修改，再次提请',
    })
  return waits
}

/** 请提意见: a draft that asks an organ, which has said nothing yet. */
export function opinionOwed(
  { id, period }: Pick<DraftFacts, 'id' | 'period'>,
  organs: readonly { id: string; name: string }[],
  /** Organs that have given one in this period. */
  given: readonly string[],
  now: string,
): Waiting | undefined {
  if (!period || period.audience.kind !== 'organs' || !isOpen(period, now)) return undefined
  const owing = organs.filter((organ) => asks(period, [organ.id]) && !given.includes(organ.id))
  if (owing.length === 0) return undefined
  return {
    ...{ kind: 'opinionOwed', id, title: period.title, since: period.openedAt },
    ...{ note: owing.map(({ name }) => name).join('、'), until: endOfDay(period.closesOn) },
  }
}
