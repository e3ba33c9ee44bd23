import type { Submission } from './submission'

/** The year a Shanghai day lies in. */
export const yearOf = (day: string): number => Number(day.slice(0, 4))

export type DayProblem = 'DAY_IN_FUTURE' | 'ADOPTED_BEFORE_SUBMISSION'

/** What is wrong with the days of a submission, and with which of them. `today` as `YYYY-MM-DD`. */
export function dayProblem(
  { submittedOn, adoption }: Pick<Submission, 'submittedOn' | 'adoption'>,
  today: string,
): { code: DayProblem; field: 'submittedOn' | 'adoptedOn' } | undefined {
  if (submittedOn > today) return { code: 'DAY_IN_FUTURE', field: 'submittedOn' }
  if (!adoption) return undefined
  if (adoption.adoptedOn > today) return { code: 'DAY_IN_FUTURE', field: 'adoptedOn' }
  if (adoption.adoptedOn < submittedOn)
    return { code: 'ADOPTED_BEFORE_SUBMISSION', field: 'adoptedOn' }
  return undefined
}
