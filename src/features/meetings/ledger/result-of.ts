import type { OutputNamed } from '@domain/operations'

type LedgerRow = OutputNamed<'notices.timelinessLedger'>['rows'][number]

/** 提前 3 天, 当天发出, 逾期 1 天; 临时召集 is neither. */
export function resultOf({
  urgent,
  late,
  daysToSpare,
}: Pick<LedgerRow, 'urgent' | 'late' | 'daysToSpare'>): { text: string; late: boolean } {
  if (urgent) return { text: '临时召集', late: false }
  if (late) return { text: `逾期 ${-daysToSpare} 天`, late }
  return { text: daysToSpare > 0 ? `提前 ${daysToSpare} 天` : '当天发出', late }
}
