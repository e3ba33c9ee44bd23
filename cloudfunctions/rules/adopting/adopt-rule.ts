import { showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { adoptedContent } from '@domain/rulebook/adopted-content'
import { chainOf } from '@domain/rulebook/path'
import { isOpen } from '@domain/opinions/period'
import { contentHash } from '../../platform/content-hash'
import type { Handler } from '../../platform/handler'
import { answered, changed, moved, seenEdition } from '../edition-acts'
import { keepText } from '../keep-text'
import { countOpinions } from '../opinions/counts'
import { editions, rules } from '../rule-store'
import { lastAdopted } from './last-adopted'
import { namedChange, passedAs } from './named-change'

export const adoptRule: Handler<typeof area.adoptRule> = async (input, context) => {
  const { caller, documents, now, refuse, once } = context
  const { effectiveOn } = input
  const { edition, rule } = await seenEdition(context, input)
  const publish = { act: 'publish' as const, hash: contentHash(edition.content) }
  const passed = moved(edition, publish, chainOf(rule.path), refuse)
  if (isOpen(edition.period, now)) throw refuse('PERIOD_OPEN')
  const { unanswered } = await once(() => countOpinions(edition._id))
  if (unanswered > 0) throw refuse('OPINIONS_UNANSWERED')
  const by = edition.deliberations.findLast(({ result }) => result === 'agreed')
  if (!by) throw refuse('NOT_APPROVED')
  const { meeting, on } = by
  const before = await lastAdopted(documents, rule)
  const earliest = [on, before?.adoption?.effectiveOn ?? '', before?.repealed?.from ?? '']
  if (earliest.some((day) => effectiveOn < day)) throw refuse('DAYS_OUT_OF_ORDER')

  const change = namedChange(edition, { on }, input.change, refuse)
  const content = adoptedContent(edition.content, { meeting, on, change })
  const kept = await keepText(documents, passed, '通过稿', now, content)
  const recordedBy = { id: caller.id, name: caller.name }
  const adoption = { by: rule.path, meeting, on, effectiveOn, recordedBy, at: now }
  const said = `${meeting}${passedAs(change)}，自${showDay(effectiveOn)}起施行`
  const step = { did: '登记通过', note: said }
  const after = changed(kept.edition, { content, adoption }, { by: caller.name, now }, step)
  await documents.put(editions, after)
  await documents.put(rules, {
    ...rule,
    title: content.title,
    draftId: undefined,
    revision: rule.revision + 1,
    updatedAt: now,
    updatedBy: caller.name,
  })
  return answered(after, `《${content.title}》${said}`)
}
