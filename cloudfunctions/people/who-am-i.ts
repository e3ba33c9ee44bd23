import type { people } from '@domain/operations/people'
import { personOf } from '../platform/caller'
import type { Handler } from '../platform/handler'

export const whoAmI: Handler<typeof people.whoAmI> = async (_, { caller }) => {
  const person = await personOf(caller.openid)
  return person ? { name: person.name, title: person.title, roles: person.roles } : { roles: [] }
}
