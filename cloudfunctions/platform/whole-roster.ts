import { findAll } from './database'
import { allBodies, organs, people } from './roster'

/** Everybody in the order of lists, with bodies and organs: for resolving an audience. One request per 1,000 people. */
export async function wholeRoster() {
  const [everybody, bodies, allOrgans] = await Promise.all([
    findAll(people, 'sortKey'),
    allBodies(),
    findAll(organs, '_id'),
  ])
  return { people: everybody, bodies, organs: allOrgans }
}

export type WholeRoster = Awaited<ReturnType<typeof wholeRoster>>
