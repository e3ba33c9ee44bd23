import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { bodies } from '../platform/roster'

export const endTerm: Handler<typeof area.endTerm> = async (
  { bodyId, endedOn },
  { now, documents, refuse },
) => {
  if (endedOn < dayOf(now)) throw refuse('DAY_PAST')
  const body = await documents.get(bodies, bodyId)
  if (!body) throw refuse('UNIT_NOT_FOUND')
  await documents.put(bodies, { ...body, endedOn })
  return { output: { name: body.name }, subject: `bodies/${bodyId}`, note: endedOn }
}
