import type { Answer } from '@domain/operations/answer'
import type { DeskDoor } from '@domain/operations/desk-door'
import type * as z from 'zod'
import { askNeighbour } from '../../platform/neighbour'
import { Refusal } from '../../platform/refusal'
import { mustBeInOffice, ownSession } from './session-of'
import type { Visit } from './visit'

/**
 * Carries one operation to its area on behalf of who is logged in, and the answer back. The area decides as it would
 * on the phone, by what they hold at this moment.
 */
export async function askArea(
  { area, operation, input, key }: z.output<DeskDoor['calls']['input']>,
  visit: Visit,
): Promise<Answer> {
  const session = await ownSession(visit)
  // A session that could approve the next one would never end.
  if (area === 'desk') throw new Refusal('ONLY_ON_THE_PHONE')
  const request = { operation, input, ...(key ? { key } : {}) }
  const answer = await askNeighbour(area, request, session.openid, visit.now)
  // A no may mean that the office has ended; the session must not outlive it.
  if (!answer.ok && 'refusal' in answer && answer.refusal.code === 'NOT_ALLOWED')
    await mustBeInOffice(session, visit)
  return answer
}
