import { heldOverQuiet } from '@domain/dispatch/ladder'
import type { notices as area } from '@domain/operations/notices'
import { templateId } from '@domain/push/template-id'
import wechat from '../../../config/wechat.json'
import { findAll, updateWhere, where } from '../../platform/database'
import { dispatches, type Dispatch } from '../../platform/dispatch/dispatch-store'
import { receipts, type Receipt } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { compareWithRoster } from '../ladder/compare-with-roster'
import { noticePushes } from '../ladder/notice-pushes'
import { queueFor } from '../ladder/queue-for'
import { templateOf } from '../ladder/push-of'
import { unsignedOf } from '../ladder/unsigned'
import { noticeSettings } from '../../platform/notice-settings'
import { whyNoPush } from './reachable'

const hour = 3_600_000
/** Names given of those whom no push reaches. */
const named = 50

/** 催办 by hand. Outside the transaction, for there may be thousands; a retry queues nothing twice. */
export const remind: Handler<typeof area.remind> = async ({ id, receiptIds }, context) => {
  const { documents, now, refuse, once } = context
  const dispatch = await documents.get(dispatches, id)
  if (!dispatch) throw refuse('NOTICE_NOT_FOUND')
  if (dispatch.card.startsAt <= now) throw refuse('MEETING_BEGUN')
  if (!templateId(wechat.templates, templateOf(dispatch))) throw refuse('TEMPLATE_MISSING')
  const { quiet } = (await noticeSettings(documents)).settings
  const { startsAt } = dispatch.card
  const dueAt = heldOverQuiet(now, startsAt, quiet, dispatch.ignoreQuiet)
  const { unsigned, output } = await once(() => remindAll(dispatch, receiptIds, dueAt, now))
  if (unsigned === 0) throw refuse('NOBODY_TO_REMIND')
  const note = `催办：排队 ${output.queued} 个，推送不到 ${output.cannotReach} 个`
  return { output, subject: `dispatches/${id}`, note }
}

async function remindAll(
  dispatch: Dispatch,
  receiptIds: readonly string[] | undefined,
  dueAt: string,
  now: string,
) {
  await compareWithRoster(dispatch, now)
  const unsigned = await findAll(receipts, 'key', {
    ...unsignedOf(dispatch),
    ...(receiptIds && { _id: where.in([...receiptIds]) }),
  })
  const since = new Date(Date.parse(now) - hour).toISOString()
  const eligible = unsigned.filter(({ remindedAt }) => !remindedAt || remindedAt <= since)
  const why = await whyNoPush(eligible, templateOf(dispatch))
  const unreachable = eligible.flatMap((receipt) => {
    const because = why(receipt)
    return because ? [{ id: receipt._id, name: receipt.recipient.name, because }] : []
  })
  const reachable = eligible.filter((receipt) => !why(receipt))
  await queueReminders(dispatch, reachable, dueAt, now)
  return {
    unsigned: unsigned.length,
    output: {
      queued: reachable.length,
      dueAt,
      tooSoon: unsigned.length - eligible.length,
      cannotReach: unreachable.length,
      unreachable: unreachable.slice(0, named),
    },
  }
}

/**
 * A reminder is named for the one before it, so that two clerks at once, or a retry, queue the same one; only
 * then is it written on the receipts.
 */
async function queueReminders(
  dispatch: Dispatch,
  reachable: readonly Receipt[],
  dueAt: string,
  now: string,
): Promise<void> {
  const { edition } = dispatch
  for (const before of new Set(reachable.map(({ remindedAt }) => remindedAt))) {
    const alike = reachable.filter(({ remindedAt }) => remindedAt === before)
    const again = noticePushes(dispatch, alike, `remind ${before ?? 'first'}`, dueAt)
    await queueFor(dispatch, again, now)
  }
  for (let start = 0; start < reachable.length; start += 500) {
    const ids = reachable.slice(start, start + 500).map(({ _id }) => _id)
    await updateWhere(receipts, { _id: where.in(ids), edition }, { remindedAt: now })
  }
}
