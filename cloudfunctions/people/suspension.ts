import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { appointmentsInForce, isSuspended } from '@domain/roster/in-office'
import type { Handler } from '../platform/handler'
import { allBodies, people } from '../platform/roster'
import { changed } from './person-changes'

/** 暂时停止执行代表职务: from this day, until it is resumed. */
export const suspend: Handler<typeof area.suspend> = async (
  { personId, reason },
  { caller, now, documents, refuse },
) => {
  const today = dayOf(now)
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  if (isSuspended(person, today)) throw refuse('SUSPENDED_ALREADY')
  const inForce = appointmentsInForce(person, await allBodies(), today)
  if (!inForce.some(({ kind }) => kind === 'deputy')) throw refuse('NOT_A_DEPUTY')
  const suspensions = [...person.suspensions, { from: today, reason }]
  const next = changed(person, { suspensions }, { by: caller.name, now })
  await documents.put(people, next)
  const output = { id: personId, revision: next.revision }
  return { output, subject: `people/${personId}`, note: reason }
}

export const resume: Handler<typeof area.resume> = async (
  { personId },
  { caller, now, documents, refuse },
) => {
  const today = dayOf(now)
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  if (!isSuspended(person, today)) throw refuse('NOT_SUSPENDED')
  const suspensions = person.suspensions.map((suspension) =>
    suspension.endedOn ? suspension : { ...suspension, endedOn: today },
  )
  const next = changed(person, { suspensions }, { by: caller.name, now })
  await documents.put(people, next)
  return { output: { id: personId, revision: next.revision }, subject: `people/${personId}` }
}
