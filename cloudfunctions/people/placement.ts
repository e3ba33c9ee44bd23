import type { Appointment, Body } from '@domain/roster/appointment'
import { organKindOf } from '@domain/roster/organ-kind'
import type { AppointmentFacts } from '@domain/roster/roster-row'
import { termName } from '@domain/roster/term'
import { appointmentKinds, type AppointmentKind } from '@domain/vocabulary/appointment-kinds'
import type { Documents } from '../platform/documents'
import { derivedId, newId } from '../platform/ids'
import { bodies, organs, type Organ } from '../platform/roster'

/** An appointment in its body or organ, which may not be there yet. */
export interface Placement {
  appointment: Appointment
  body?: Body
  organ?: Organ
}

/** Places the appointment, or says what is lacking, by field. */
export function placementOf(
  facts: AppointmentFacts,
): Placement | { lacks: Record<string, string> } {
  const { kind, term, delegation, unit, title, columns, from, endedOn } = facts
  const base = { id: newId(), kind, title, columns, from, endedOn }
  switch (appointmentKinds[kind].within) {
    case 'house':
      return { appointment: base }
    case 'organ': {
      if (!unit) return { lacks: { unit: '请填写单位' } }
      const organ = { _id: derivedId('organ', unit), name: unit, kind: organKindOf(unit) }
      return { appointment: { ...base, organId: organ._id }, organ }
    }
    case 'body': {
      if (!term) return { lacks: { term: '请填写届次' } }
      if (kind === 'deputy' && !delegation) return { lacks: { delegation: '请填写代表团' } }
      if (kind === 'specialCommitteeMember' && !unit) return { lacks: { unit: '请填写专委会名称' } }
      const body = bodyOf(kind, term, unit, delegation)
      return { appointment: { ...base, bodyId: body._id, delegation }, body }
    }
  }
}

function bodyOf(
  kind: AppointmentKind,
  term: number,
  unit: string | undefined,
  delegation: string | undefined,
): Body {
  const ofTerm = { term, delegations: delegation ? [delegation] : [] }
  if (kind === 'deputy') {
    const name = `${termName(term)}区人民代表大会`
    return { _id: `congress-${term}`, kind: 'congress', name, ...ofTerm }
  }
  if (kind === 'specialCommitteeMember') {
    const name = `${termName(term)}区人大${unit}`
    const _id = `special-${term}-${derivedId('committee', name).slice(0, 10)}`
    return { _id, kind: 'specialCommittee', name, ...ofTerm }
  }
  const name = `${termName(term)}区人大常委会`
  return { _id: `committee-${term}`, kind: 'standingCommittee', name, ...ofTerm }
}

/** Makes the placement's body, delegation or organ where it is not there yet. */
export async function keepUnits({ body, organ }: Placement, documents: Documents): Promise<void> {
  if (organ && !(await documents.get(organs, organ._id))) await documents.put(organs, organ)
  if (!body) return
  const before = await documents.get(bodies, body._id)
  const delegations = [...new Set([...(before?.delegations ?? []), ...body.delegations])]
  if (before && delegations.length === before.delegations.length) return
  await documents.put(bodies, { ...(before ?? body), delegations })
}

/** Whether both say the same thing of a person, whenever it began. */
export const isSameAppointment = (a: Appointment, b: Appointment): boolean =>
  a.kind === b.kind && a.bodyId === b.bodyId && a.organId === b.organId
