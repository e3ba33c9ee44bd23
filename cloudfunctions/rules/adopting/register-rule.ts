import { dayOf, showDay } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { adoptedContent } from '@domain/rulebook/adopted-content'
import { removeFile } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { oddInWords, readFile } from '../drafting/read-file'
import { newEdition } from '../new-edition'
import { editions, rules, type Edition } from '../rule-store'
import { namedChange, passedAs } from './named-change'

/** What was passed long ago comes in as it was passed, and waits for somebody else: alone nobody gets a rule past the meetings. */
export const registerRule: Handler<typeof area.registerRule> = async (input, context) => {
  const { caller, documents, now, refuse, once, afterwards } = context
  const { fileId, rule, meeting, on, effectiveOn } = input
  if (on > dayOf(now)) throw refuse('DAY_IN_FUTURE')
  if (effectiveOn < on) throw refuse('DAYS_OUT_OF_ORDER')
  const read = await once(() => readFile(fileId, [], refuse))
  const ruleId = newId()
  const change = namedChange({ ordinal: 1, content: read.content }, { on }, input.change, refuse)
  const content = adoptedContent(read.content, { meeting, on, change })
  const said = `${meeting}${passedAs(change)}，自${showDay(effectiveOn)}起施行`
  const begun = { ...read, content, ruleId, ordinal: 1 }
  const blank = newEdition(begun, caller, now, `登记现行制度：${said}`)
  const recordedBy = { id: caller.id, name: caller.name }
  const edition: Edition = {
    ...blank,
    status: 'inReview',
    registering: { by: rule.path, meeting, on, effectiveOn, recordedBy, at: now },
  }
  const { _id: id, revision, updatedAt } = edition
  await documents.put(editions, edition)
  await documents.put(rules, {
    ...rule,
    _id: ruleId,
    title: content.title,
    draftId: id,
    editionIds: [id],
    revision: 1,
    updatedAt: now,
    updatedBy: caller.name,
  })
  afterwards(() => removeFile(fileId))
  return {
    output: { id, revision, updatedAt, ruleId, oddities: read.oddities.length },
    subject: [`rules/${ruleId}`, `ruleEditions/${id}`],
    note: [`《${content.title}》${said}`, oddInWords(read)].filter(Boolean).join('；'),
  }
}
