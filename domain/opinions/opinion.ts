/** 采纳情况 */
export const answerLabels = {
  accepted: '采纳',
  partlyAccepted: '部分采纳',
  notAccepted: '未采纳',
} as const
export type OpinionAnswer = keyof typeof answerLabels

/** How many of the opinions stand where; an opinion is unanswered until it has a result with a reason. */
export type OpinionCounts = Record<OpinionAnswer | 'unanswered', number>

export const noOpinions: OpinionCounts = {
  accepted: 0,
  partlyAccepted: 0,
  notAccepted: 0,
  unanswered: 0,
}

/** How many there are in all. */
export const totalOf = (counts: OpinionCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** How many stand where, among some. */
export function countsAmong(opinions: readonly { result: keyof OpinionCounts }[]): OpinionCounts {
  const counts = { ...noOpinions }
  for (const { result } of opinions) counts[result] += 1
  return counts
}

/** How many of some have their answer. */
export const answeredAmong = (opinions: readonly { result: keyof OpinionCounts }[]): number =>
  opinions.length - countsAmong(opinions).unanswered

/** 采纳 3 条，部分采纳 1 条，未采纳 0 条，尚未答复 2 条 */
export const countsInWords = (counts: OpinionCounts): string =>
  [
    ...Object.entries(answerLabels).map(
      ([result, label]) => `${label} ${counts[result as OpinionAnswer]} 条`,
    ),
    ...(counts.unanswered > 0 ? [`尚未答复 ${counts.unanswered} 条`] : []),
  ].join('，')

/** What msgSecCheck labels a text as (WeChat's documentation of security.msgSecCheck, version 2); 100 is nothing found. */
const checkLabels: Readonly<Record<number, string>> = {
  10001: '广告',
  20001: '时政',
  20002: '色情',
  20003: '辱骂',
  20006: '违法犯罪',
  20008: '欺诈',
  20012: '低俗',
  20013: '版权',
}

/** What WeChat's check of a text says to staff, in a word; nothing where it found nothing. Advice only. */
export const flagOf = (
  check: { suggest: string; label: number } | undefined,
): string | undefined =>
  !check || check.suggest === 'pass' ? undefined : (checkLabels[check.label] ?? '其他')
