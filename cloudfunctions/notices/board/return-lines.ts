import { dateAndTime } from '@domain/dates/show'
import { attendeesHolding, leaveHolding } from '@domain/dispatch/holding'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'
import type { Receipt } from '../../platform/dispatch/receipt-store'

export const returnColumns = {
  unit: '单位',
  name: '姓名',
  title: '职务',
  phone: '手机',
  plate: '车牌',
  at: '报送时间',
  by: '报送人',
} as const

export type ReturnColumn = keyof typeof returnColumns
export type ReturnLine = Record<ReturnColumn, string>

/**
 * 参会回执 as it is filed, a line for each who comes, in the order of the receipts; an organ that still owes one has a
 * line that says so, and so has one on leave, whomever it had named before. Numbers stay masked: a file is passed on.
 * Of a meeting that is off there is none.
 */
export function returnLines(
  { card, edition }: Pick<Dispatch, 'card' | 'edition'>,
  all: readonly Receipt[],
): ReturnLine[] {
  if (card.cancelled) return []
  return all
    .filter(({ recipient, removedIn }) => recipient.kind === 'organ' && removedIn === undefined)
    .flatMap((receipt) => linesOf(receipt, edition))
}

function linesOf(receipt: Receipt, edition: number): ReturnLine[] {
  const { recipient, returnedAt, returnedBy } = receipt
  const unit = recipient.name
  // The edition that holds may not have come to it yet; what it sent was of the one before.
  const attendees = receipt.edition === edition ? attendeesHolding(receipt) : []
  const hasLeave = leaveHolding(receipt)?.state === 'granted'
  if (hasLeave || returnedAt === undefined || attendees.length === 0) {
    const at = hasLeave ? '准假' : '尚未报送'
    return [{ unit, name: '', title: '', phone: '', plate: '', at, by: '' }]
  }
  return attendees.map(({ name, title, phoneMasked: phone, plate }) => ({
    unit,
    name,
    title,
    phone,
    plate,
    at: dateAndTime(returnedAt),
    by: `${returnedBy?.name ?? ''}${entered(receipt)}`,
  }))
}

function entered({ returnedWhy, sentByOrgan }: Receipt): string {
  if (!returnedWhy) return ''
  const sent = sentByOrgan?.attendees.map(({ name }) => name).join('、')
  return `（代录：${returnedWhy}${sent ? `；单位原报：${sent}` : ''}）`
}
