import { dayOf, showDay } from '../dates/day'
import { isOpen } from '../opinions/period'
import type { Reviewer } from '../review/act'
import { forbidden } from '../review/forbidden'
import type { Who } from '../review/review'
import type { AdoptionPath } from '../vocabulary/rulebook'
import type { EditionState } from './edition'
import { chainOf } from './path'
import { standingOn, type Dated } from './standing'

interface Kept {
  /** The kept texts, the last of them the one that lies before a meeting. */
  texts: readonly { number: number }[]
}

interface Asked {
  edition: Omit<EditionState, 'content' | 'oddities' | 'dropped'> & Kept
  /** Every edition of the rule, this one among them. */
  all: readonly Dated[]
  path: AdoptionPath
  /** Whether some edition of the rule is being drafted. */
  drafting: boolean
  /** Opinions that nobody has answered. */
  unanswered: number
  by: Who
  now: string
}

/** Only what nobody was asked about and no meeting has seen is thrown away. */
export const mayBeDropped = ({ status, round, period }: Asked['edition']): boolean =>
  status === 'draft' && round === 0 && period === undefined

/** 继续审议 is no approval, but a meeting that sat over the text before it: nobody takes that back any more. */
export const hasSat = ({
  status,
  texts,
  deliberations,
}: Pick<EditionState, 'status' | 'deliberations'> & Kept): boolean =>
  status === 'inReview' && deliberations.some(({ text }) => text === texts.at(-1)?.number)

/** Whoever entered what holds already does not vouch for it as well. */
export const mayConfirm = (
  { registering, writers }: Pick<EditionState, 'registering' | 'writers'>,
  by: Who,
): boolean => registering !== undefined && !writers.some(({ id }) => id === by.id)

/** The last edition that was adopted: what a repeal ends, and an amendment follows. */
export const isLastAdopted = ({ ordinal, adoption }: Dated, all: readonly Dated[]): boolean =>
  adoption !== undefined &&
  !all.some((other) => other.adoption !== undefined && other.ordinal > ordinal)

/** What a clerk may do with an edition now, and what keeps it from going on, in words. */
export function whatMay({ edition, all, path, drafting, unanswered, by, now }: Asked) {
  const chain = chainOf(path)
  const { status, period, repealed, registering } = edition
  const reviewer: Reviewer = { ...by, stages: chain.stages.map(({ name }) => name) }
  const hash = edition.hash ?? ''
  const standing = standingOn(edition, all, dayOf(now))
  const open = isOpen(period, now)
  const writing = status === 'draft' || status === 'returned'
  const answered = unanswered === 0
  const may = (act: Parameters<typeof forbidden>[1]) => forbidden(edition, act, chain) === undefined
  const deliberate = may({ act: 'approve', by: reviewer, at: now, hash, remarks: '' })
  const last = isLastAdopted(edition, all) && !repealed
  return {
    edit: may({ act: 'edit', by }),
    openPeriod: writing && !open,
    closePeriod: open,
    submit: writing && !open && answered,
    recall: registering !== undefined || (may({ act: 'recall', by }) && !hasSat(edition)),
    deliberate,
    adopt: may({ act: 'publish', hash }) && !open && answered,
    confirm: mayConfirm(edition, by),
    amend: standing === 'inForce' && last && !drafting,
    repeal: last && (standing === 'inForce' || standing === 'notYetInForce'),
    drop: mayBeDropped(edition),
    notBecause: keptBy(),
  }

  function keptBy(): string | undefined {
    if (!writing && status !== 'inReview' && status !== 'approved') return undefined
    if (registering)
      return mayConfirm(edition, by)
        ? undefined
        : '登记的会议、日期和条文，请另一位同事对照原件确认后生效；登记有误可以撤回'
    if (open && period)
      return `正在征求意见，${showDay(period.closesOn)}截止；截止以后，或者提前结束以后才能送审`
    if (!answered) return `还有 ${unanswered} 条意见没有答复，请逐条写明采纳情况`
    if (status === 'inReview' && !deliberate)
      return '您参与过起草，审议结果请由没有参与起草的同事登记'
    return undefined
  }
}
