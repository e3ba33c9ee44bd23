import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { meetings } from './meeting-store'

export const getMeeting: Handler<typeof area.getMeeting> = async (
  { id },
  { documents, refuse },
) => {
  const meeting = await documents.get(meetings, id)
  if (!meeting) throw refuse('MEETING_NOT_FOUND')
  const { agenda, audience, ...facts } = meeting
  const { groups, excluded } = audience
  return {
    ...facts,
    id,
    agenda: [...agenda],
    audience: { groups: [...groups], excluded: [...excluded] },
  }
}
