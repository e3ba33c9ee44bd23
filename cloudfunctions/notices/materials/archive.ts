import { archiveItems } from '@domain/materials/archive'
import { dateAndTime } from '@domain/dates/show'
import { dayOf } from '@domain/dates/day'
import type { notices as area } from '@domain/operations/notices'
import { findAll } from '../../platform/database'
import { offerDownload } from '../../platform/download'
import type { Handler } from '../../platform/handler'
import { meetings, type Meeting } from '../meetings/meeting-store'
import { notices } from '../writing/notice-store'
import { papers, type Papers } from './bag-store'
import { inAgendaOrder, meetingFacts } from './list-materials'
import { materials } from './material-store'

export const archiveList: Handler<typeof area.archiveList> = async (
  { meetingId },
  { documents, refuse },
) => {
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const [items, kept] = await Promise.all([itemsOf(meeting), documents.get(papers, meetingId)])
  return { meeting: meetingFacts(meeting), items: withFiling(items, kept) }
}

export const tickArchive: Handler<typeof area.tickArchive> = async (
  { meetingId, key, filed, remark },
  { caller, documents, now, refuse, once },
) => {
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const items = await once(() => itemsOf(meeting))
  const item = items.find((one) => one.key === key)
  if (!item) throw refuse('ARCHIVE_ITEM_UNKNOWN')
  const kept = (await documents.get(papers, meetingId)) ?? { _id: meetingId, filed: [] }
  const others = kept.filed.filter((one) => one.key !== key)
  const tick = { key, at: now, by: caller.name, remark }
  await documents.put(papers, { ...kept, filed: filed ? [...others, tick] : others })
  return {
    output: { key },
    subject: `meetings/${meetingId}`,
    note: `${filed ? '归档' : '撤销归档'}：${item.title}`,
  }
}

export const exportArchive: Handler<typeof area.exportArchive> = async (
  { meetingId },
  { documents, now, refuse, once },
) => {
  const meeting = await documents.get(meetings, meetingId)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const kept = await documents.get(papers, meetingId)
  const output = await once(async () => {
    const { writeSheet } = await import('../tables/write-sheet')
    const items = withFiling(await itemsOf(meeting), kept)
    const bytes = await writeSheet({
      name: '归档清单',
      title: `${meeting.title}归档清单`,
      columns: [
        ['序号', 6],
        ['文件', 50],
        ['说明', 26],
        ['归档', 8],
        ['归档人', 12],
        ['归档时间', 16],
        ['备注', 24],
      ],
      rows: items.map(({ title, note, filed }, n) => [
        n + 1,
        title,
        note,
        filed ? '✓' : '',
        filed?.by ?? '',
        filed ? dateAndTime(filed.at) : '',
        filed?.remark ?? '',
      ]),
      foot: [`已归档 ${items.filter(({ filed }) => filed).length} 项，共 ${items.length} 项。`],
    })
    const fileName = `归档清单-${dayOf(meeting.startsAt ?? now)}.xlsx`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  return { output, subject: `meetings/${meetingId}`, note: '归档清单' }
}

async function itemsOf(meeting: Meeting) {
  const { _id: meetingId } = meeting
  const [editions, found] = await Promise.all([
    findAll(notices, '_id', { meetingId }),
    findAll(materials, 'key', { meetingId }),
  ])
  return archiveItems({
    editions: editions
      .map(({ edition, content, issuedAt }) => ({
        edition,
        title: content.title,
        issued: issuedAt !== undefined,
      }))
      .sort((a, b) => a.edition - b.edition),
    materials: inAgendaOrder(meeting, found).map((material) => {
      const copies = material.kind === 'paper' ? material.copies : []
      const { _id: id, title, kind } = material
      const back = copies.filter(({ backAt }) => backAt).length
      return { id, title, kind, copies: copies.length, back }
    }),
  })
}

const withFiling = (items: ReturnType<typeof archiveItems>, kept: Papers | undefined) =>
  items.map((item) => ({ ...item, filed: kept?.filed.find(({ key }) => key === item.key) }))
