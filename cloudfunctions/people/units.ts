import { find } from '../platform/database'
import { allBodies, organs } from '../platform/roster'
import type { Units } from './titles'

/** Every body and organ: a district has a few dozen. */
export async function allUnits(): Promise<Units> {
  const [bodies, known] = await Promise.all([allBodies(), find(organs, { where: {}, limit: 1000 })])
  return { bodies, organs: known }
}
