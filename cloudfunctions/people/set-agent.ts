import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { people } from '../platform/roster'
import { changed } from './person-changes'

export const setAgent: Handler<typeof area.setAgent> = async (
  { personId, agentId, may },
  { caller, now, documents, refuse },
) => {
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  const others = person.agents.filter((agent) => agent.personId !== agentId)
  const agents = may ? [...others, await fitAgent()] : others
  const next = changed(person, { agents }, { by: caller.name, now })
  await documents.put(people, next)
  const output = { id: personId, revision: next.revision }
  return { output, subject: `people/${personId}`, note: `${may ? 'may' : 'may not'}: ${agentId}` }

  async function fitAgent() {
    const agent = await documents.get(people, agentId)
    const fit =
      agent &&
      agentId !== personId &&
      agent.appointments.length > 0 &&
      agent.officeUntil > dayOf(now)
    if (!fit) throw refuse('AGENT_NOT_FIT')
    return { personId: agentId, name: agent.name, from: dayOf(now) }
  }
}
