import type { notices as area } from '@domain/operations/notices'
import { findAll, where } from '../../../platform/database'
import { offerDownload } from '../../../platform/download'
import { fitForFileName } from '../../../platform/file-name'
import type { CommandContext, Handler } from '../../../platform/handler'
import { meetings, type Meeting } from '../meeting-store'
import { writeCalendar } from './write-calendar'

type Asked = CommandContext<typeof area.exportCalendar>

export const exportCalendar: Handler<typeof area.exportCalendar> = async ({ of }, context) => {
  const { now, once } = context
  const output = await once(async () => {
    const found = 'year' in of ? await ofYear(of.year) : [await one(of.meetingId, context)]
    const name = 'year' in of ? `${of.year}年会议日历` : (found[0]?.title ?? '')
    const bytes = writeCalendar(found.filter(isDated), name, now)
    const fileName = `${fitForFileName(name)}.ics`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  return { output, subject: 'year' in of ? `meetings/${of.year}` : `meetings/${of.meetingId}` }
}

const isDated = (meeting: Meeting): meeting is Meeting & { startsAt: string } =>
  meeting.startsAt !== undefined

async function one(id: string, { documents, refuse }: Asked): Promise<Meeting> {
  const meeting = await documents.get(meetings, id)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  if (!isDated(meeting)) throw refuse('MEETING_UNDATED')
  return meeting
}

const ofYear = (year: number) =>
  findAll(meetings, 'calendarKey', {
    calendarKey: where.and(where.gte(`${year}`), where.lt(`${year + 1}`)),
  })
