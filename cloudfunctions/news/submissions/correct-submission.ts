import type { news } from '@domain/operations/news'
import { lastStep } from '@domain/review/last-step'
import { differences } from '@domain/submissions/differences'
import type { Handler } from '../../platform/handler'
import { adoptionProblem } from './adoption-problem'
import { namedAuthors } from './authors'
import { claimFor, releaseClaims, storedSubmission, submissions } from './submission-store'

export const correctSubmission: Handler<typeof news.correctSubmission> = async (input, context) => {
  const { caller, now, documents, refuse } = context
  const { id, revision, title, outlet, level, submittedOn, adoption } = input
  const before = await documents.get(submissions, id)
  if (!before) throw refuse('SUBMISSION_NOT_FOUND')
  if (before.revision !== revision) throw refuse('CHANGED_MEANWHILE', { changed: lastStep(before) })
  const problem = adoptionProblem({ submittedOn, adoption }, now)
  if (problem) throw refuse(problem.code, problem.details)
  const authors = await namedAuthors(input.authors, documents)
  if (!authors) throw refuse('PERSON_NOT_FOUND')

  const { storyId } = before
  const facts = { storyId, title, outlet, level, submittedOn, authors, adoption }
  const after = storedSubmission(id, facts, before, { by: caller.name, now })
  const sentBefore = await claimFor(after, documents)
  if (sentBefore) throw refuse('SUBMISSION_RECORDED', { outlet: `${sentBefore}已投过${outlet}` })
  await releaseClaims(before, after, documents)
  await documents.put(submissions, after)
  return {
    output: { id, revision: after.revision },
    subject: `submissions/${id}`,
    note: differences(before, after),
  }
}
