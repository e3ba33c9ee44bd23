import { distinctAuthors } from '@domain/submissions/keys'
import type { Author } from '@domain/submissions/submission'
import type { Documents } from '../../platform/documents'
import { people } from '../../platform/roster'

/** Each author once, people of the roster by the name they have there; nothing when one is not on it. */
export async function namedAuthors(
  given: readonly Author[],
  documents: Documents,
): Promise<Author[] | undefined> {
  const named: Author[] = []
  for (const { personId, name } of given) {
    const person = personId ? await documents.get(people, personId) : undefined
    if (personId && !person) return undefined
    named.push(person ? { personId: person._id, name: person.name } : { name })
  }
  return distinctAuthors(named)
}
