import { dayOf } from '@domain/dates/day'
import { dayProblem, type DayProblem } from '@domain/submissions/days'
import type { Submission } from '@domain/submissions/submission'
import { refusals } from '@domain/vocabulary/refusals'

interface AdoptionProblem {
  code: DayProblem | 'ADOPTION_UNPROVED'
  details: Record<string, string>
}

/** What speaks against a submission's days, or against an adoption that nothing proves. */
export function adoptionProblem(
  submission: Pick<Submission, 'submittedOn' | 'adoption'>,
  now: string,
): AdoptionProblem | undefined {
  const problem = dayProblem(submission, dayOf(now))
  if (problem)
    return { code: problem.code, details: { [problem.field]: refusals[problem.code].says } }
  const { adoption } = submission
  if (!adoption || adoption.page || adoption.link || adoption.scan) return undefined
  return { code: 'ADOPTION_UNPROVED', details: {} }
}
