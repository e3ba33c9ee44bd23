import type { news } from '@domain/operations/news'
import { lastStep } from '@domain/review/last-step'
import { written } from '@domain/submissions/differences'
import type { Handler } from '../../platform/handler'
import { releaseClaims, submissions } from './submission-store'

export const removeSubmission: Handler<typeof news.removeSubmission> = async (input, context) => {
  const { documents, refuse } = context
  const { id, revision, reason } = input
  const before = await documents.get(submissions, id)
  if (!before) throw refuse('SUBMISSION_NOT_FOUND')
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE', { changed: lastStep(before) })
  await releaseClaims(before, undefined, documents)
  await documents.remove(submissions, id)
  const facts = Object.entries(written(before)).filter(([, value]) => value)
  const record = facts.map(([name, value]) => `${name}：${value}`).join('；')
  return { output: { id }, subject: `submissions/${id}`, note: `${reason}（原记录：${record}）` }
}
