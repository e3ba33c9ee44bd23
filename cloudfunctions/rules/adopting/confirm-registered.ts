import { showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { mayConfirm } from '@domain/rulebook/what-may'
import type { Handler } from '../../platform/handler'
import { answered, changed, seenEdition } from '../edition-acts'
import { keepText } from '../keep-text'
import { editions, rules } from '../rule-store'

export const confirmRegistered: Handler<typeof area.confirmRegistered> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { edition, rule } = await seenEdition(context, input)
  const { registering } = edition
  if (!registering) throw refuse('NOTHING_TO_CONFIRM')
  if (!mayConfirm(edition, caller)) throw refuse('OWN_WORK')
  const kept = await keepText(documents, edition, '通过稿', now)
  const { meeting, effectiveOn } = registering
  const said = `${meeting}通过，自${showDay(effectiveOn)}起施行`
  const after = changed(
    kept.edition,
    { status: 'published', adoption: registering, registering: undefined },
    { by: caller.name, now },
    { did: '确认登记', note: said },
  )
  await documents.put(editions, after)
  await documents.put(rules, {
    ...rule,
    draftId: undefined,
    revision: rule.revision + 1,
    updatedAt: now,
    updatedBy: caller.name,
  })
  return answered(after, `《${edition.title}》${said}`)
}
