import type { news } from '@domain/operations/news'
import { lastStep } from '@domain/review/last-step'
import type { Handler } from '../../platform/handler'
import { adoptionProblem } from './adoption-problem'
import { storedSubmission, submissions } from './submission-store'

export const recordAdoption: Handler<typeof news.recordAdoption> = async (input, context) => {
  const { caller, now, documents, refuse } = context
  const { id, revision, adoption } = input
  const before = await documents.get(submissions, id)
  if (!before) throw refuse('SUBMISSION_NOT_FOUND')
  if (before.adoption) throw refuse('ADOPTED_ALREADY')
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE', { changed: lastStep(before) })
  const adopted = { ...before, adoption }
  const problem = adoptionProblem(adopted, now)
  if (problem) throw refuse(problem.code, problem.details)
  const after = storedSubmission(id, adopted, before, { by: caller.name, now })
  await documents.put(submissions, after)
  return { output: { id, revision: after.revision }, subject: `submissions/${id}` }
}
