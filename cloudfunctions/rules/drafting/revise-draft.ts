import type { rules as area } from '@domain/operations/rules'
import { markedSecret } from '@domain/rulebook/marked-secret'
import { withAllTyped, withTyped } from '@domain/rulebook/read-draft'
import { linesTyped } from '@domain/rulebook/typed'
import { removeFile } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { answered, changed, edited, seenEdition } from '../edition-acts'
import { editions, type Edition } from '../rule-store'
import { earlierTrees } from './earlier-trees'
import { fit, oddInWords, readFile } from './read-file'

/** Whoever looks at the record sees when approvals fell. */
const stepOf = ({ status }: Edition, did: string) =>
  status === 'approved' ? { did: `${did}，原审议结果作废` } : { did }

export const reviseDraft: Handler<typeof area.reviseDraft> = async (input, context) => {
  const { caller, documents, now, refuse } = context
  const { at, text } = input
  const { edition, rule } = await seenEdition(context, input)
  const editable = edited(edition, rule, caller, refuse)
  if (markedSecret(linesTyped(text))) throw refuse('MARKED_SECRET')
  const earlier = await earlierTrees(documents, edition, rule)
  const typed =
    at === 'whole'
      ? withAllTyped(edition, text, newId, earlier)
      : withTyped(edition, at, text, newId, earlier)
  if (!typed) throw refuse('PROVISION_NOT_FOUND')
  const read = fit(typed, refuse)
  const step = edition.status === 'approved' ? stepOf(edition, '改稿') : undefined
  const after = changed(editable, read, { by: caller.name, now }, step)
  await documents.put(editions, after)
  const done = answered(after, at === 'whole' ? '全文' : undefined)
  return { ...done, output: { ...done.output, oddities: read.oddities.length } }
}

export const importRevision: Handler<typeof area.importRevision> = async (input, context) => {
  const { caller, documents, now, refuse, once, afterwards } = context
  const { fileId } = input
  const { edition, rule } = await seenEdition(context, input)
  const editable = edited(edition, rule, caller, refuse)
  const before = [edition.content.provisions, ...(await earlierTrees(documents, edition, rule))]
  const read = await once(() => readFile(fileId, before, refuse))
  const step = { ...stepOf(edition, '另行导入'), note: oddInWords(read) }
  const after = changed(editable, read, { by: caller.name, now }, step)
  await documents.put(editions, after)
  afterwards(() => removeFile(fileId))
  const done = answered(after, oddInWords(read))
  return { ...done, output: { ...done.output, oddities: read.oddities.length } }
}
