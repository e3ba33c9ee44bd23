import { addDays, endOfDay } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { resolveAudience } from '@domain/dispatch/audience'
import { dueOutsideQuiet, type StepName } from '@domain/dispatch/ladder'
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
import { noticeSettings, type NoticeSettings } from '../../platform/notice-settings'
import { wholeRoster } from '../../platform/whole-roster'
import { lastIssue, rulebooks, type Rulebook } from './book-store'
import { rulesInForce } from './rules-in-force'

/** A year on nobody is asked to sign for it any more. */
const daysAsked = 365

/** Nobody's SMS template tells of a book. */
const steps: readonly StepName[] = ['push', 'pushAgain', 'call', 'director']

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
    recipients: await holders(organIds, dayOf(now)),
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
      startsAt: endOfDay(addDays(dayOf(now), daysAsked)),
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
    ladder: ladderOf(now, settings),
    recipients,
  })
  return {
    output: { dispatchId, edition, total: recipients.length },
    subject: `rulebooks/${book}`,
    note: `印发${issueTitle(book, edition)}，收录${current.length}件，发${recipients.length}个单位`,
  }
}

/** The organs, through the liaison officers they have today. */
async function holders(organIds: readonly string[], day: string) {
  const roster = await wholeRoster()
  const known = new Set(roster.organs.map(({ _id }) => _id))
  const groups = [...new Set(organIds)]
    .filter((organId) => known.has(organId))
    .map((organId) => ({ as: 'attend' as const, selector: { by: 'organ' as const, organId } }))
  return resolveAudience(groups, [], roster, day)
}

/** 催办 as the office chases for a meeting far away; a book may wait for the morning. */
const ladderOf = (now: string, { ladders, quiet }: NoticeSettings) =>
  ladders.other
    .filter(({ step }) => steps.includes(step))
    .map(({ step, afterHours }) => {
      const due = new Date(Date.parse(now) + afterHours * 3_600_000).toISOString()
      return { step, afterHours, dueAt: dueOutsideQuiet(due, quiet, false) }
    })
