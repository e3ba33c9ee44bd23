import { showDay } from '@domain/dates/day'
import type { RuleRow } from './use-rules'

/** What the draft on its way waits for, in words; nothing where there is none. */
export function waitsFor({ draft, path }: Pick<RuleRow, 'draft' | 'path'>): string | undefined {
  if (!draft) return undefined
  const { period, opinions, unanswered, status } = draft
  if (period?.open) {
    const got = opinions > 0 ? `，已收意见 ${opinions} 条` : ''
    return `征求意见到 ${showDay(period.closesOn)}${got}`
  }
  if (draft.registering) return '已登记，待另一位同事确认'
  if (unanswered > 0) return `意见 ${unanswered} 条未答复`
  if (status === 'inReview') return path === 'committee' ? '待会议审议' : '待主任会议审议'
  if (status === 'approved') return '审议通过，可登记通过'
  if (status === 'returned') return '按审议意见修改，再次提请'
  return period ? '意见已全部答复，可提请审议' : '起草中，可征求意见或提请审议'
}
