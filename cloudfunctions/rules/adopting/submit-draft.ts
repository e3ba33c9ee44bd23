import type { rules as area } from '@domain/operations/rules'
import { chainOf } from '@domain/rulebook/path'
import { hasSat } from '@domain/rulebook/what-may'
import { isOpen } from '@domain/opinions/period'
import { contentHash } from '../../platform/content-hash'
import type { Handler } from '../../platform/handler'
import { answered, changed, moved, seenEdition } from '../edition-acts'
import { keepText } from '../keep-text'
import { countOpinions } from '../opinions/counts'
import { editions } from '../rule-store'

export const submitDraft: Handler<typeof area.submitDraft> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { edition, rule } = await seenEdition(context, input)
  if (edition.status !== 'draft' && edition.status !== 'returned') throw refuse('NOT_EDITABLE')
  if (isOpen(edition.period, now)) throw refuse('PERIOD_OPEN')
  // Once a period is over nobody gives another: counted outside the transaction, it still holds inside.
  const { unanswered } = await once(() => countOpinions(edition._id))
  if (unanswered > 0) throw refuse('OPINIONS_UNANSWERED')
  const submit = { act: 'submit' as const, by: caller, hash: contentHash(edition.content) }
  const sent = moved(edition, submit, chainOf(rule.path), refuse)
  const label = `第${sent.round}次提请审议稿`
  const kept = await keepText(documents, sent, label, now)
  const acting = { by: caller.name, now }
  const step = { did: '提请审议', note: label }
  const after = changed(kept.edition, { submittedAt: now }, acting, step)
  await documents.put(editions, after)
  return answered(after, label)
}

export const recallDraft: Handler<typeof area.recallDraft> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { edition, rule } = await seenEdition(context, input)
  if (hasSat(edition)) throw refuse('REVIEW_STARTED')
  const acting = { by: caller.name, now }
  // What was registered and is not right goes on as a draft, whoever entered it.
  const after = edition.registering
    ? changed(edition, { status: 'draft', registering: undefined }, acting, { did: '撤回登记' })
    : changed(
        moved(edition, { act: 'recall', by: caller }, chainOf(rule.path), refuse),
        {},
        acting,
        { did: '撤回' },
      )
  await documents.put(editions, after)
  return answered(after)
}
