import { spareSaid } from '@domain/meeting-clock/latest-lawful'
import type { OutputNamed } from '@domain/operations'

type LedgerRow = OutputNamed<'notices.timelinessLedger'>['rows'][number]

/** How early it went out; 临时召集 is neither early nor late. */
export function resultOf({
  urgent,
  late,
  daysToSpare,
}: Pick<LedgerRow, 'urgent' | 'late' | 'daysToSpare'>): { text: string; late: boolean } {
  if (urgent) return { text: '临时召集', late: false }
  return { text: spareSaid(daysToSpare), late }
}
