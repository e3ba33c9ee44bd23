import { daysBetween } from '../dates/add-days'
import { dayOf } from '../dates/day'
import { toChinese } from '../numerals/chinese'
import type { EditionState, OpinionPeriod } from '../rulebook/edition'
import type { Scope } from '../vocabulary/rulebook'

/** Whether opinions are taken at the moment: through the whole of its last day, unless it was closed before. */
export const isOpen = (period: OpinionPeriod | undefined, now: string): boolean =>
  period !== undefined && !period.closed && dayOf(now) <= period.closesOn

/** Every period of an edition, the first first. */
export const periodsOf = ({
  period,
  earlierPeriods = [],
}: Pick<EditionState, 'period' | 'earlierPeriods'>): readonly OpinionPeriod[] =>
  period ? [...earlierPeriods, period] : []

/** 征求意见稿, 第二次征求意见稿 …: what the text of the nth period is called. */
export const nameOfPeriod = (nth: number): string =>
  nth === 1 ? '征求意见稿' : `第${toChinese(nth)}次征求意见稿`

/** Whether a period asks somebody who speaks for these organs; everybody where it asks the public. */
export const asks = ({ audience }: Pick<OpinionPeriod, 'audience'>, organIds: readonly string[]) =>
  audience.kind === 'public' || audience.organIds.some((id) => organIds.includes(id))

/** 公开范围: what is not for everybody is not put before the public, nor kept there once that changed. */
export const mayAsk = (
  { kind }: Pick<OpinionPeriod['audience'], 'kind'>,
  { scope }: { scope: Scope },
) => kind === 'organs' || scope === 'public'

/** The latest period that asks them and may; nothing when none does. */
export const periodFor = (
  edition: Pick<EditionState, 'period' | 'earlierPeriods'> & { scope: Scope },
  organIds: readonly string[],
): OpinionPeriod | undefined =>
  periodsOf(edition)
    .filter((period) => mayAsk(period.audience, edition) && asks(period, organIds))
    .at(-1)

/** 还剩 3 天, 今天截止, 已截止: how long opinions are still taken. */
export function timeLeft({ closesOn, open }: { closesOn: string; open: boolean }, now: string) {
  const days = daysBetween(dayOf(now), closesOn)
  if (!open || days < 0) return '已截止'
  return days === 0 ? '今天截止' : `还剩 ${days} 天`
}
