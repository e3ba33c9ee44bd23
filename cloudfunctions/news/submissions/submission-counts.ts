import type { news } from '@domain/operations/news'
import { countSubmissions } from '@domain/submissions/count'
import { countBy, findAll } from '../../platform/database'
import type { Handler } from '../../platform/handler'
import { submissions } from './submission-store'

/** What was sent or adopted in the year; everything without one. */
export const submissionsOf = (year: number | undefined) =>
  findAll(submissions, 'key', year === undefined ? {} : { years: year })

export const submissionCounts: Handler<typeof news.submissionCounts> = async ({ year }) => {
  const [found, sent, adopted] = await Promise.all([
    submissionsOf(year),
    countBy(submissions, 'sentYear'),
    countBy(submissions, 'adoptedYear', { state: 'adopted' }),
  ])
  const years = [...new Set([...Object.keys(sent), ...Object.keys(adopted)].map(Number))]
  return { ...countSubmissions(found, year), years: years.sort((a, b) => b - a) }
}
