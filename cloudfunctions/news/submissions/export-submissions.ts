import { dayOf } from '@domain/dates/day'
import type { news } from '@domain/operations/news'
import { countSubmissions } from '@domain/submissions/count'
import { countByMonth } from '@domain/submissions/count-by-month'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { submissionsOf } from './submission-counts'

export const exportSubmissions: Handler<typeof news.exportSubmissions> = async (input, context) => {
  const { year } = input
  const { now, once } = context
  const output = await once(async () => {
    const { submissionsWorkbook } = await import('./write-submissions')
    const found = await submissionsOf(year)
    const counts = countSubmissions(found, year)
    const bytes = await submissionsWorkbook(found, counts, countByMonth(found, year))
    const fileName = `投稿与采用-${year ?? '全部年度'}-${dayOf(now)}.xlsx`
    return { url: await offerDownload(fileName, bytes, now), count: found.length }
  })
  return { output, subject: `submissions/${year ?? 'all'}` }
}
