import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import { dayProblem } from '@domain/submissions/days'
import { outletKey } from '@domain/submissions/keys'
import type { Handler } from '../../platform/handler'
import { newId } from '../../platform/ids'
import { mayWrite } from '../story-acts'
import { stories } from '../story-store'
import { namedAuthors } from './authors'
import { claimFor, storedSubmission, submissions } from './submission-store'

export const recordSubmission: Handler<typeof news.recordSubmission> = async (input, context) => {
  const { caller, now, documents, refuse } = context
  const { storyId, title, submittedOn } = input
  const problem = dayProblem({ submittedOn }, dayOf(now))
  if (problem) throw refuse('DAY_IN_FUTURE', { submittedOn: '不能晚于今天' })
  const story = storyId ? await documents.get(stories, storyId) : undefined
  if (storyId && !story) throw refuse('STORY_NOT_FOUND')
  if (story && !mayWrite(caller, story)) throw refuse('COLUMN_NOT_YOURS')
  const authors = await namedAuthors(input.authors, documents)
  if (!authors) throw refuse('PERSON_NOT_FOUND')

  const outlets = new Map(input.outlets.map((one) => [outletKey(one.outlet), one]))
  const ids: string[] = []
  for (const { outlet, level } of outlets.values()) {
    const facts = { storyId, title, outlet, level, submittedOn, authors }
    const submission = storedSubmission(newId(), facts, undefined, { by: caller.name, now })
    const sentBefore = await claimFor(submission, documents)
    if (sentBefore) throw refuse('SUBMISSION_RECORDED', { outlets: `${sentBefore}已投过${outlet}` })
    await documents.add(submissions, submission)
    ids.push(submission._id)
  }
  return { output: { ids }, subject: ids.map((id) => `submissions/${id}`) }
}
