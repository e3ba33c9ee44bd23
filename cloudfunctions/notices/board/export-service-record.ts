import { dayOf } from '@domain/dates/day'
import type { notices as area } from '@domain/operations/notices'
import { dispatches } from '../../platform/dispatch/dispatch-store'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { gatherRecord } from './gather-record'

/** Libraries for files are loaded only when one is written: they slow a cold start. */
export const exportServiceRecord: Handler<typeof area.exportServiceRecord> = async (
  { id, format },
  { caller, documents, now, refuse, once },
) => {
  const dispatch = await documents.get(dispatches, id)
  if (!dispatch) throw refuse('NOTICE_NOT_FOUND')
  const url = await once(async () => {
    const record = await gatherRecord(dispatch, caller.name, now)
    const fileName = `通知签收记录-${dayOf(dispatch.card.startsAt)}.${format}`
    if (format === 'xlsx') {
      const { writeRecordXlsx } = await import('./write-record-xlsx')
      return offerDownload(fileName, await writeRecordXlsx(record), now)
    }
    const { mostPrinted, writeRecordDocx } = await import('./write-record-docx')
    if (record.lines.length > mostPrinted) return undefined
    return offerDownload(fileName, await writeRecordDocx(record), now)
  })
  if (!url) throw refuse('TOO_MANY_TO_PRINT')
  return { output: { url }, subject: `dispatches/${id}`, note: `导出通知签收记录（${format}）` }
}
