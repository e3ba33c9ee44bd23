import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { isSuspended, rolesFrom } from '@domain/roster/in-office'
import { find, where } from '../platform/database'
import type { Handler } from '../platform/handler'
import { knownBy, organs, rebindings } from '../platform/roster'
import { firstAdministrator, setups } from './stores'
import { titleOf } from './titles'

export const whoAmI: Handler<typeof area.whoAmI> = async (_, { caller, now, documents }) => {
  const known = await knownBy(caller.openid, now)
  if (!known) {
    const [setup, asked] = await Promise.all([
      documents.get(setups, firstAdministrator),
      find(rebindings, { where: { openid: caller.openid }, limit: 1 }),
    ])
    const awaitsApproval = asked.length > 0
    return { titles: [], roles: [], suspended: false, awaitsApproval, unclaimed: !setup }
  }
  const { person, inForce, bodies } = known
  const organIds = inForce.flatMap(({ organId }) => organId ?? [])
  const theirs =
    organIds.length > 0
      ? await find(organs, { where: { _id: where.in(organIds) }, limit: organIds.length })
      : []
  return {
    name: person.name,
    titles: inForce.map((appointment) => titleOf(appointment, { bodies, organs: theirs })),
    roles: rolesFrom(inForce),
    suspended: isSuspended(person, dayOf(now)),
    awaitsApproval: false,
    unclaimed: false,
  }
}
