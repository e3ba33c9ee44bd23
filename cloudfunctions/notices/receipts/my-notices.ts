import { inMyOrder } from '@domain/dispatch/my-order'
import type { notices as area } from '@domain/operations/notices'
import type { Handler } from '../../platform/handler'
import { asListed } from './as-listed'
import { foundFor, stillTheirs } from './my-receipts'

export const myNotices: Handler<typeof area.myNotices> = async (_, { caller, now }) => {
  const found = await foundFor(caller, {}, 50)
  // Whoever is no longer asked to come must know it; afterwards it is of no interest.
  const told = found.filter(({ removedIn, startsAt }) => removedIn === undefined || startsAt > now)
  const mine = await stillTheirs(told, caller, now)
  const speaksForOrgan = caller.roles.includes('liaisonOfficer')
  return { now, notices: inMyOrder(mine.map(asListed), now), speaksForOrgan }
}
