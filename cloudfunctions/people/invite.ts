import { randomInt } from 'node:crypto'
import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import { limits } from '@domain/vocabulary/limits'
import { keepFile, temporaryUrls } from '../platform/files'
import type { Handler } from '../platform/handler'
import { newId } from '../platform/ids'
import { miniProgramCode } from '../platform/open-api'
import { matchable } from '../platform/personal-data'
import { people } from '../platform/roster'
import { invitations } from './stores'

/** Without what is mistaken for something else on paper: 0 O 1 I L. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

const newCode = () => Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')

export const invite: Handler<typeof area.invite> = async (
  { personId },
  { now, documents, refuse, once },
) => {
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  if (person.officeUntil <= dayOf(now)) throw refuse('PERSON_LEFT')

  const { code, pictureUrl } = await once(async () => {
    const fresh = newCode()
    return { code: fresh, pictureUrl: await drawn(fresh) }
  })
  const _id = matchable(code)
  if (person.invitation) await documents.remove(invitations, person.invitation)
  const expiresAt = new Date(Date.parse(now) + limits.invitationDays * 86_400_000).toISOString()
  await documents.put(invitations, { _id, personId, expiresAt })
  await documents.put(people, { ...person, invitation: _id })
  return { output: { code, expiresAt, pictureUrl }, subject: `people/${personId}` }
}

/** A code to scan is a convenience: an invitation without one still holds. */
async function drawn(code: string): Promise<string | undefined> {
  try {
    const picture = await miniProgramCode('packages/people/enrol/index', code)
    const fileId = await keepFile(`codes/${newId()}.png`, picture)
    return (await temporaryUrls([fileId]))[fileId]
  } catch (error) {
    console.error(`no mini-program code: ${String(error)}`)
    return undefined
  }
}
