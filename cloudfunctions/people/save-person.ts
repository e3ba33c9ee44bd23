import type { people as area } from '@domain/operations/people'
import { mobileNumber } from '@domain/roster/phone'
import type { Handler } from '../platform/handler'
import { newId } from '../platform/ids'
import { matchable, opened } from '../platform/personal-data'
import { people } from '../platform/roster'
import { nameKeys } from './name-keys'
import { changed, newPerson, phoneFields } from './person-changes'
import { phoneClaims } from './stores'

export const savePerson: Handler<typeof area.savePerson> = async (
  { existing, name, phone: written },
  { caller, now, documents, refuse, once },
) => {
  const phone = written ? mobileNumber(written) : undefined
  if (written && !phone) throw refuse('PHONE_INVALID')
  const by = caller.name
  const before = existing && (await documents.get(people, existing.id))
  if (existing && !before) throw refuse('PERSON_NOT_FOUND')
  if (before && before.revision !== existing.revision) throw refuse('CHANGED_MEANWHILE')

  const id = before?._id ?? (await once(() => Promise.resolve(newId())))
  const hash = phone && matchable(phone)
  if (hash) {
    const claim = await documents.get(phoneClaims, hash)
    if (claim && claim.personId !== id) throw refuse('PHONE_TAKEN')
    await documents.put(phoneClaims, { _id: hash, personId: id })
  }
  // A number given up may be another person's tomorrow.
  if (hash && before?.phoneHash && before.phoneHash !== hash) {
    await documents.remove(phoneClaims, before.phoneHash)
  }

  const kept = before?.phone ? opened(before.phone) : undefined
  const person = before
    ? changed(
        before,
        {
          name,
          ...(await nameKeys(name, id, phone ?? kept)),
          ...(phone && phoneFields(phone)),
        },
        { by, now },
      )
    : await newPerson(id, name, phone, { by, now })
  await documents.put(people, person)
  return { output: { id, revision: person.revision }, subject: `people/${id}` }
}
