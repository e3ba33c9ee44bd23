import { dayOf, showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import type { Handler } from '../../platform/handler'
import { answered, changed, seenEdition } from '../edition-acts'
import { editions, rules } from '../rule-store'
import { lastAdopted } from './last-adopted'

export const repealRule: Handler<typeof area.repealRule> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { meeting, on, from, reason } = input
  const { edition, rule } = await seenEdition(context, input)
  const { adoption, repealed } = edition
  if (!adoption || repealed) throw refuse('NOT_IN_FORCE')
  const last = await lastAdopted(documents, rule)
  if (last?._id !== edition._id) throw refuse('LATER_EDITION')
  if (on > dayOf(now)) throw refuse('DAY_IN_FUTURE')
  if (on < adoption.on || from < on || from < adoption.effectiveOn)
    throw refuse('DAYS_OUT_OF_ORDER')

  const recordedBy = { id: caller.id, name: caller.name }
  const said = `${meeting}（${showDay(on)}）决定，自${showDay(from)}起废止`
  const after = changed(
    edition,
    { repealed: { from, meeting, on, reason, recordedBy, at: now } },
    { by: caller.name, now },
    { did: '登记废止', note: `${said}：${reason}` },
  )
  await documents.put(editions, after)
  await documents.put(rules, {
    ...rule,
    revision: rule.revision + 1,
    updatedAt: now,
    updatedBy: caller.name,
  })
  return answered(after, `${said}：${reason}`)
}
