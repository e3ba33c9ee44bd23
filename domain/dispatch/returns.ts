import type { ReceiptGroup } from './board-counts'

/** 参会回执 of the organs that are called, as the board sums them up. */
export interface Returns {
  /** 应报: every organ but those that have leave. */
  due: number
  /** 已报, of the edition that holds now. */
  sent: number
  /** Names of those that still owe one, whether they signed or not. */
  owing: string[]
}

/** Which organs have said who comes for them, and which have not; a return counts for the edition it was sent of. */
export function returnsOf(groups: readonly ReceiptGroup[]): Returns {
  const due = groups.filter((group) => group.organ && !hasLeave(group))
  const owing = due.filter(({ returnedAt }) => !returnedAt)
  return {
    due: total(due),
    sent: total(due) - total(owing),
    owing: owing.map(({ organ = '' }) => organ).sort((a, b) => a.localeCompare(b, 'zh-CN')),
  }
}

const hasLeave = ({ state, answer, leave }: ReceiptGroup) =>
  state === 'signed' && answer === 'leave' && leave === 'granted'

const total = (groups: readonly ReceiptGroup[]) => groups.reduce((sum, { count }) => sum + count, 0)
