import { dayOf, showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import type { Act } from '@domain/review/act'
import { forbidden } from '@domain/review/forbidden'
import { deliberationLabels, type Deliberation } from '@domain/rulebook/edition'
import { chainOf } from '@domain/rulebook/path'
import { contentHash } from '../../platform/content-hash'
import type { Handler } from '../../platform/handler'
import { answered, asRecorder, changed, moved, seenEdition } from '../edition-acts'
import { editions } from '../rule-store'

export const recordDeliberation: Handler<typeof area.recordDeliberation> = async (
  input,
  context,
) => {
  const { caller, documents, now, refuse } = context
  const { meeting, on, result, points } = input
  const { edition, rule } = await seenEdition(context, input)
  if (edition.registering) throw refuse('NOT_UNDER_REVIEW')
  const chain = chainOf(rule.path)
  const by = asRecorder(caller, chain)
  const hash = contentHash(edition.content)
  const approve: Act = { act: 'approve', by, at: now, hash, remarks: points }
  // Whoever may record one result may record any.
  const refusal = forbidden(edition, approve, chain)
  if (refusal) throw refuse(refusal as never)

  const { submittedAt, deliberations, texts, stage } = edition
  if (on > dayOf(now)) throw refuse('DAY_IN_FUTURE')
  const earliest = [submittedAt ? dayOf(submittedAt) : '', deliberations.at(-1)?.on ?? '']
  if (earliest.some((day) => on < day)) throw refuse('DAYS_OUT_OF_ORDER')

  const recorded: Deliberation = {
    stage: stage === 'committee' ? 'committee' : 'chairpersons',
    ...{ meeting, on, result, points, text: texts.at(-1)?.number ?? 0, at: now },
    recordedBy: { id: caller.id, name: caller.name },
  }
  const back: Act = { act: 'return', by, at: now, remarks: points }
  const after =
    result === 'agreed'
      ? moved(edition, approve, chain, refuse)
      : result === 'continued'
        ? edition
        : moved(edition, back, chain, refuse)
  const said = `${meeting}（${showDay(on)}）${deliberationLabels[result]}`
  const saved = changed(
    after,
    { deliberations: [...deliberations, recorded] },
    { by: caller.name, now },
    { did: `登记审议结果：${said}`, note: points || undefined },
  )
  await documents.put(editions, saved)
  return answered(saved, said)
}
