import { resolveAudience, type Recipient } from '@domain/dispatch/audience'
import { wholeRoster } from '../../platform/whole-roster'

/** The organs, through the liaison officers they have on the day; one that is not on the roster is left out. */
export async function organRecipients(
  organIds: readonly string[],
  day: string,
): Promise<readonly Recipient[]> {
  const roster = await wholeRoster()
  const known = new Set(roster.organs.map(({ _id }) => _id))
  const groups = [...new Set(organIds)]
    .filter((organId) => known.has(organId))
    .map((organId) => ({ as: 'attend' as const, selector: { by: 'organ' as const, organId } }))
  return resolveAudience(groups, [], roster, day)
}
