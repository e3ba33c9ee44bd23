import type { Appointment, Body } from '@domain/roster/appointment'
import { appointmentKinds } from '@domain/vocabulary/appointment-kinds'
import type { Organ } from '../platform/roster'

export interface Units {
  bodies: readonly Body[]
  organs: readonly Organ[]
}

/** An appointment as people say it: 第十八届区人大代表（和平代表团）, 区教育局联络员. */
export function titleOf(appointment: Appointment, { bodies, organs }: Units): string {
  const { kind, bodyId, organId, delegation, title } = appointment
  const { label } = appointmentKinds[kind]
  const body = bodies.find(({ _id }) => _id === bodyId)
  const organ = organs.find(({ _id }) => _id === organId)
  if (body?.kind === 'congress') {
    const deputy = `${body.name.replace(/人民代表大会$/, '人大代表')}`
    return delegation ? `${deputy}（${delegation}）` : deputy
  }
  if (body?.kind === 'specialCommittee') return `${body.name}${title ?? '成员'}`
  if (body) return `${body.name}${label.replace('常委会', '')}`
  if (organ) return title ? `${organ.name}${title}，${label}` : `${organ.name}${label}`
  return title ? `${title}（${label}）` : label
}
