import type { Attending } from '@domain/meeting/meeting'
import type { notices as area } from '@domain/operations/notices'
import { offerDownload } from '../../../platform/download'
import { fitForFileName } from '../../../platform/file-name'
import type { CommandContext, Handler } from '../../../platform/handler'
import { meetings, type Duty, type Meeting } from '../meeting-store'
import { whoComes } from './who-comes'

type Operation = typeof area.exportMeetingDocument
type Asked = Parameters<Handler<Operation>>[0]['document']

/** 会务文件: written anew each time, from those who come by now. */
export const exportMeetingDocument: Handler<Operation> = async ({ id, document }, context) => {
  const { documents, now, once, refuse } = context
  const output = await once(async () => {
    const meeting = await documents.get(meetings, id)
    if (!meeting) throw refuse('MEETING_NOT_FOUND')
    const { bytes, name } = await written(document, meeting, context)
    const fileName = `${fitForFileName(meeting.title)}${name}`
    return { url: await offerDownload(fileName, bytes, now), fileName }
  })
  if (document.kind === 'duties') await keepDuties(document.duties)
  return { output, subject: `meetings/${id}`, note: output.fileName }

  /** For the next time it is made; the meeting as others have it before them is the same, so its revision stays. */
  async function keepDuties(duties: readonly Duty[]) {
    const meeting = await documents.get(meetings, id)
    if (meeting) await documents.put(meetings, { ...meeting, duties })
  }
}

async function written(
  document: Asked,
  meeting: Meeting,
  { documents, now, refuse }: CommandContext<Operation>,
): Promise<{ bytes: Buffer; name: string }> {
  const guestsOf = async (as: readonly Attending[]) => {
    const guests = await whoComes(meeting, as, documents, now)
    if (guests.length === 0) throw refuse('NOBODY_COMES')
    return guests
  }
  switch (document.kind) {
    case 'seating': {
      const { seatingWorkbook } = await import('./write-seating')
      const guests = await guestsOf(document.as)
      return { bytes: await seatingWorkbook(meeting.title, guests, document), name: '座次图.xlsx' }
    }
    case 'placeCards': {
      const { writePlaceCards } = await import('./write-place-cards')
      const guests = await guestsOf(document.as)
      return { bytes: await writePlaceCards(guests.map(({ name }) => name)), name: '桌签.docx' }
    }
    case 'duties': {
      const { writeDuties } = await import('./write-duties')
      return { bytes: await writeDuties(meeting, document.duties), name: '会务分工表.docx' }
    }
  }
}
