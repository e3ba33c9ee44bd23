import { dayOf } from '@domain/dates/day'
import type { rules as area } from '@domain/operations/rules'
import { totalOf } from '@domain/opinions/opinion'
import { findAll } from '../../platform/database'
import { offerDownload } from '../../platform/download'
import { fitForFileName } from '../../platform/file-name'
import type { Handler } from '../../platform/handler'
import { editions } from '../rule-store'
import { countOpinions } from './counts'
import { opinions } from './opinion-store'
import { fromWhom } from './opinion-shown'
import { periodsShown } from './period-shown'

/** What the memory of a function takes: a thousand lines want some 100 MB. */
const mostPrinted = 3000

/** Libraries for files are loaded only when one is written: they slow a cold start. */
export const opinionsDocument: Handler<typeof area.opinionsDocument> = async (
  { editionId },
  { documents, now, refuse, once },
) => {
  const edition = await documents.get(editions, editionId)
  if (!edition) throw refuse('EDITION_NOT_FOUND')
  const { title } = edition.content
  const fileName = `意见采纳情况汇总表-${fitForFileName(title)}-${dayOf(now)}.docx`
  const url = await once(async () => {
    // Counted first: what is too much to print is too much to read as well.
    if (totalOf(await countOpinions(editionId)) > mostPrinted) return undefined
    const [all, periods, { writeOpinions }] = await Promise.all([
      findAll(opinions, 'order', { editionId }),
      periodsShown(edition, now),
      import('./docx/write-opinions'),
    ])
    const lines = all.map(({ ofText, about, text, organ, result, answer }) => ({
      ...{ ofText, about, text, result },
      from: fromWhom({ organ }),
      reason: answer?.reason ?? '',
    }))
    return offerDownload(fileName, await writeOpinions({ title, periods, lines, now }), now)
  })
  if (!url) throw refuse('OPINIONS_TOO_MANY_TO_PRINT')
  return {
    output: { url, fileName },
    subject: `ruleEditions/${editionId}`,
    note: '导出意见采纳情况汇总表',
  }
}
