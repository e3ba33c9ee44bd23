import { meetingTime } from '@domain/dates/meeting-time'
import { groupText as textFor } from '@domain/dispatch/push-text'
import type { notices as area } from '@domain/operations/notices'
import { count, find } from '../../platform/database'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { receipts } from '../../platform/dispatch/receipt-store'
import type { Handler } from '../../platform/handler'
import { linkTo } from '../../platform/open-api'
import { unsignedOf } from '../ladder/unsigned'

/** As many as the text may name. */
const named = 100

/** 群消息: nothing in it but what a push may say, and the names of those who have not signed. */
export const groupText: Handler<typeof area.groupText> = async ({ id }, context) => {
  const { documents, refuse } = context
  const dispatch = await documents.get(dispatches, id)
  if (!dispatch) throw refuse('NOTICE_NOT_FOUND')
  const { kind, meetingTitle, startsAt, endsAt, venue, cancelled } = dispatch.card
  const [unsigned, total, link] = await Promise.all([
    find(receipts, {
      where: unsignedOf(dispatch),
      orderBy: ['key', 'asc'],
      limit: named,
      fields: ['recipient'],
    }),
    count(receipts, unsignedOf(dispatch)),
    linkTo('packages/notices/notice/index', `id=${id}`),
  ])
  const text = textFor({
    occasion:
      kind === 'rulebook'
        ? kind
        : cancelled
          ? 'cancelled'
          : dispatch.edition > 1
            ? 'changed'
            : 'notice',
    title: meetingTitle,
    ...(kind !== 'rulebook' && { time: meetingTime(startsAt, endsAt), venue }),
    link,
    unsigned: unsigned.map(({ recipient }) => recipient.name),
    total,
  })
  return { text, unsigned: total, linked: link !== undefined }
}
