import type { news } from '@domain/operations/news'
import { find, where } from '../../platform/database'
import { temporaryUrls } from '../../platform/files'
import type { Handler } from '../../platform/handler'
import { page } from '../paging'
import { submissions, type StoredSubmission } from './submission-store'

export const listSubmissions: Handler<typeof news.listSubmissions> = async (filter) => {
  const { year, state, author, outlet, cursor, size } = filter
  const match = {
    ...within(year, state),
    ...(author && { authorKeys: author }),
    ...(outlet && { outletKey: outlet }),
    ...(cursor && { key: where.lt(cursor) }),
  }
  const limit = size + 1
  const found = await find(submissions, { where: match, orderBy: ['key', 'desc'], limit })
  const { rows, cursor: next } = page(found, ({ key }) => key, size)
  const urls = await temporaryUrls(rows.flatMap(({ adoption }) => adoption?.scan ?? []))
  return { rows: rows.map((submission) => row(submission, urls)), cursor: next }
}

/** What was adopted belongs to the year of its adoption, what waits to the year it was sent. */
function within(year: number | undefined, state: 'adopted' | 'waiting' | undefined) {
  if (year === undefined) return state ? { state } : {}
  if (state === 'adopted') return { adoptedYear: year }
  return state === 'waiting' ? { state, sentYear: year } : { years: year }
}

const row = ({ _id, adoption, ...rest }: StoredSubmission, urls: Record<string, string>) => ({
  ...rest,
  id: _id,
  authors: [...rest.authors],
  adoption: adoption && { ...adoption, scanUrl: adoption.scan && urls[adoption.scan] },
})
