import { fromShanghai } from '@domain/dates/shanghai-moment'
import { judged } from '@domain/meeting-clock/judged'
import { timeliness } from '@domain/meeting-clock/timeliness'
import type { notices as area } from '@domain/operations/notices'
import { findAll, where } from '../../../platform/database'
import type { Documents } from '../../../platform/documents'
import { offerDownload } from '../../../platform/download'
import type { Handler } from '../../../platform/handler'
import { noticeSettings } from '../../../platform/notice-settings'
import { notices, type Notice } from '../../writing/notice-store'

export const timelinessLedger: Handler<typeof area.timelinessLedger> = ({ year }, { documents }) =>
  ledgerOf(year, documents)

export const exportTimeliness: Handler<typeof area.exportTimeliness> = async (input, context) => {
  const { year } = input
  const { documents, now, once } = context
  const output = await once(async () => {
    const { timelinessWorkbook } = await import('./write-timeliness')
    const bytes = await timelinessWorkbook(await ledgerOf(year, documents))
    const fileName = `会议通知时效台账-${year}年.xlsx`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  return { output, subject: `notices/${year}` }
}

/** What counts: a first notice, and a change by which members had to come sooner or were called at last. */
async function ledgerOf(year: number, documents: Documents) {
  const [found, { settings }] = await Promise.all([issuedIn(year), noticeSettings(documents)])
  const rows = found.map((notice) => {
    const { meetingId, noticeId, kind, content, issuedAt = '', urgent } = notice
    const { late, ...stands } = judged({ ...notice, issuedAt }, settings)
    return {
      meetingId,
      noticeId,
      kind,
      title: content.title,
      startsAt: content.startsAt,
      issuedAt,
      ...stands,
      late: late && !urgent,
      urgent,
    }
  })
  return { ...timeliness(rows), rows }
}

/** In the order in which they went out; the year is Shanghai's. */
async function issuedIn(year: number): Promise<Notice[]> {
  const from = fromShanghai(`${year}-01-01T00:00`)
  const to = fromShanghai(`${year + 1}-01-01T00:00`)
  const found = await findAll(notices, '_id', {
    underClock: true,
    issuedAt: where.and(where.gte(from), where.lt(to)),
  })
  return found.sort((a, b) => ((a.issuedAt ?? '') < (b.issuedAt ?? '') ? -1 : 1))
}
