import { endOfDay } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { templateId } from '@domain/push/template-id'
import { issueTitle } from '@domain/rulebook/issue'
import wechat from '../../../config/wechat.json'
import { addRecipients } from '../../platform/dispatch/add-recipients'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import type { Handler } from '../../platform/handler'
import { noticeSettings } from '../../platform/notice-settings'
import { askedUntil, bookLadder } from './book-ladder'
import { holdersOf, lastIssue, rulebooks } from './book-store'
import { organRecipients } from './organ-recipients'

export const addHolders: Handler<typeof area.addHolders> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { book, edition, signOn } = input
  if (!templateId(wechat.templates, 'task')) throw refuse('TEMPLATE_MISSING')
  if (signOn < dayOf(now)) throw refuse('DAY_PAST')
  const kept = await documents.get(rulebooks, book)
  const last = lastIssue(kept)
  const dispatch = kept && (await documents.get(dispatches, kept.dispatchId))
  if (!kept || !last || !dispatch || edition > last.edition) throw refuse('ISSUE_NOT_FOUND')
  if (edition < last.edition) throw refuse('ISSUE_SUPERSEDED')
  const asked = [...new Set(input.organIds)]
  const found = await once(() => organRecipients(asked, dayOf(now)))
  if (found.length < asked.length) throw refuse('ORGANS_EMPTY')
  const held = new Set(holdersOf(last))
  const organIds = asked.filter((organId) => !held.has(organId))
  if (organIds.length === 0) throw refuse('ORGANS_HOLD_IT')
  const recipients = found.filter(
    (recipient) => recipient.kind === 'organ' && organIds.includes(recipient.organId),
  )
  const { settings } = await noticeSettings(documents)

  const addition = { at: now, by: caller.name, organIds }
  const issue = { ...last, added: [...(last.added ?? []), addition] }
  await documents.put(rulebooks, { ...kept, issues: [...kept.issues.slice(0, -1), issue] })
  const { signBy = '' } = dispatch.card
  await addRecipients(documents, dispatch, {
    recipients,
    card: {
      ...dispatch.card,
      startsAt: askedUntil(now),
      // The board has one day for all: nobody's is brought forward.
      signBy: endOfDay(signOn) > signBy ? endOfDay(signOn) : signBy,
    },
    ladder: bookLadder(now, settings),
  })
  return {
    output: { dispatchId: dispatch._id, edition, added: recipients.length },
    subject: `rulebooks/${book}`,
    note: `补发${issueTitle(book, edition)}，发${recipients.length}个单位`,
  }
}
