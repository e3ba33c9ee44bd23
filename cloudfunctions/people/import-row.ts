import type { Appointment } from '@domain/roster/appointment'
import { isSameAppointment } from './placement'

/**
 * A person's appointments after one row of a sheet. The same appointment from the same day is brought
 * up to the row; one that still runs from another day is a clash, for nothing is re-dated in silence.
 */
export function afterRow(
  held: readonly Appointment[],
  given: Appointment,
): { outcome: 'new' | 'changed' | 'same' | 'clash'; appointments: Appointment[] } {
  const same = held.filter((other) => isSameAppointment(other, given))
  const existing = same.find(({ from }) => from === given.from)
  if (existing) {
    const updated = { ...existing, ...given, id: existing.id }
    const outcome = factsAlike(existing, updated) ? 'same' : 'changed'
    return {
      outcome,
      appointments: held.map((other) => (other === existing ? updated : other)),
    }
  }
  const runs = same.some(({ endedOn }) => !endedOn || endedOn > given.from)
  if (runs) return { outcome: 'clash', appointments: [...held] }
  return { outcome: 'new', appointments: [...held, given] }
}

/** Fields left out and fields undefined are the same to a database. */
const factsAlike = (a: Appointment, b: Appointment) =>
  (['delegation', 'title', 'endedOn'] as const).every((field) => a[field] === b[field]) &&
  (a.columns ?? []).join() === (b.columns ?? []).join()
