import type { Appointment } from './appointment'

/** The organs somebody is a liaison officer of, by what they hold in force. */
export const organsOf = (inForce: readonly Appointment[]): string[] =>
  inForce.flatMap(({ kind, organId }) => (kind === 'liaisonOfficer' && organId ? [organId] : []))

/** Those who speak for an organ, of people with what they hold in force. */
export const officersOf = <Holder extends { inForce: readonly Appointment[] }>(
  organId: string,
  holders: readonly Holder[],
): Holder[] => holders.filter(({ inForce }) => organsOf(inForce).includes(organId))
