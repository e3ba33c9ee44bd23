import type { notices as area } from '@domain/operations/notices'
import { addMissing, findAll, removeWhere, where } from '../../platform/database'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { derivedId } from '../../platform/ids'
import { meetings } from '../meetings/meeting-store'
import { bags, type Bag } from './bag-store'

const mostBags = 400

/** Bags that somebody has put something into stay, whatever is prepared after. */
export const prepareBags: Handler<typeof area.prepareBags> = async (
  { meetingId, bags: wanted },
  { documents, refuse, once },
) => {
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const prepared = await once(async () => {
    const those = 'count' in wanted ? numbered(wanted.count) : await forThose(wanted.forThose)
    if (those.length === 0 || those.length > mostBags) return those.length
    await addMissing(bags, those)
    const kept = those.map(({ _id }) => _id)
    await removeWhere(bags, { meetingId, untouched: true, _id: where.nin(kept) })
    return those.length
  })
  if (prepared === 0) throw refuse('NOT_NOTICED')
  if (prepared > mostBags) throw refuse('BAG_LIMIT')
  return {
    output: { bags: prepared },
    subject: `meetings/${meetingId}`,
    note: `备袋 ${prepared} 个`,
  }

  function numbered(count: number): Bag[] {
    return Array.from({ length: count }, (_, n) =>
      bag(['number', String(n + 1)], `~ ${String(n + 1).padStart(3, '0')}`, `${n + 1} 号袋`, ''),
    )
  }

  async function forThose(as: readonly string[]): Promise<Bag[]> {
    const called = await findAll(receipts, 'key', {
      dispatchId: meeting?.noticeId ?? '',
      'recipient.as': where.in([...as]),
      removedIn: where.exists(false),
    })
    return called.map(({ _id, key, recipient }) => {
      const unit = recipient.kind === 'person' ? (recipient.unit ?? recipient.title ?? '') : '单位'
      return bag(['receipt', _id], key, recipient.name, unit)
    })
  }

  function bag(parts: string[], order: string, label: string, unit: string): Bag {
    const _id = derivedId('bag', meetingId, ...parts)
    return { _id, meetingId, key: `${order}#${_id}`, label, unit, ticks: [], untouched: true }
  }
}
