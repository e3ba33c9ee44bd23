import { endOfDay } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { templateId } from '@domain/push/template-id'
import { changesOfIssue, hasChanges, issueSections, issueTitle } from '@domain/rulebook/issue'
import { office } from '@domain/vocabulary/office'
import { bookLabels } from '@domain/vocabulary/rulebook'
import wechat from '../../../config/wechat.json'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { startEdition } from '../../platform/dispatch/start-edition'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { noticeSettings } from '../../platform/notice-settings'
import { askedUntil, bookLadder } from './book-ladder'
import { lastIssue, rulebooks, type Rulebook } from './book-store'
import { organRecipients } from './organ-recipients'
import { rulesInForce } from './rules-in-force'

export const issueBook: Handler<typeof area.issueBook> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { book, edition, organIds, signOn, note } = input
  if (!templateId(wechat.templates, 'task')) throw refuse('TEMPLATE_MISSING')
  if (signOn < dayOf(now)) throw refuse('DAY_PAST')
  const kept: Rulebook = (await documents.get(rulebooks, book)) ?? {
    _id: book,
    dispatchId: newId(),
    issues: [],
  }
  const last = lastIssue(kept)
  if (edition !== (last?.edition ?? 0) + 1) throw refuse('ISSUED_MEANWHILE')
  const { current, recipients } = await once(async () => ({
    current: await rulesInForce(book, now),
    recipients: await organRecipients(organIds, dayOf(now)),
  }))
  if (current.length === 0) throw refuse('BOOK_EMPTY')
  const changes = last && changesOfIssue(last.rules, current)
  if (changes && !hasChanges(changes)) throw refuse('BOOK_UNCHANGED')
  if (recipients.length < new Set(organIds).size) throw refuse('ORGANS_EMPTY')
  const { settings } = await noticeSettings(documents)

  const issue = { edition, issuedAt: now, issuedBy: caller.name, note, rules: current, organIds }
  await documents.put(rulebooks, { ...kept, issues: [...kept.issues, issue] })
  const { dispatchId } = kept
  await startEdition(documents, await documents.get(dispatches, dispatchId), {
    _id: dispatchId,
    card: {
      kind: 'rulebook',
      title: issueTitle(book, edition),
      meetingTitle: issueTitle(book, edition),
      startsAt: askedUntil(now),
      venue: '',
      signBy: endOfDay(signOn),
    },
    letter: {
      addressee: '各有关单位',
      sections: issueSections(current, changes, note),
      issuer: office.name,
      changeNote: changes ? `《${bookLabels[book]}》已印发第${edition}版。` : '',
    },
    edition,
    issuedAt: now,
    issuedBy: { id: caller.id, name: caller.name },
    urgent: false,
    ignoreQuiet: false,
    ladder: bookLadder(now, settings),
    recipients,
  })
  return {
    output: { dispatchId, edition, total: recipients.length },
    subject: `rulebooks/${book}`,
    note: `印发${issueTitle(book, edition)}，收录${current.length}件，发${recipients.length}个单位`,
  }
}
