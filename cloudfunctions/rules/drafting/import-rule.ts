import type { rules as area } from '@domain/operations/rules'
import { removeFile } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { newEdition } from '../new-edition'
import { editions, rules, type Rule } from '../rule-store'
import { oddInWords, readFile } from './read-file'

export const importRule: Handler<typeof area.importRule> = async (input, context) => {
  const { caller, documents, now, refuse, once, afterwards } = context
  const { fileId, rule: fields } = input
  const read = await once(() => readFile(fileId, [], refuse))
  const ruleId = newId()
  const edition = newEdition({ ruleId, ordinal: 1, ...read }, caller, now, '导入')
  const { _id: id, revision, updatedAt } = edition
  const rule: Rule = {
    ...fields,
    _id: ruleId,
    title: read.content.title,
    draftId: id,
    editionIds: [id],
    revision: 1,
    updatedAt: now,
    updatedBy: caller.name,
  }
  await documents.put(rules, rule)
  await documents.put(editions, edition)
  afterwards(() => removeFile(fileId))
  return {
    output: { id, revision, updatedAt, ruleId, oddities: read.oddities.length },
    subject: [`rules/${ruleId}`, `ruleEditions/${id}`],
    note: [read.content.title, oddInWords(read)].filter(Boolean).join('；'),
  }
}
