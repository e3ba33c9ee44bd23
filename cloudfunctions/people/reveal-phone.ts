import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { opened } from '../platform/personal-data'
import { people } from '../platform/roster'

export const revealPhone: Handler<typeof area.revealPhone> = async (
  { personId, purpose },
  { documents, refuse },
) => {
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  if (!person.phone) throw refuse('NO_PHONE')
  const output = { phone: opened(person.phone) }
  return { output, subject: `people/${personId}`, note: purpose }
}
