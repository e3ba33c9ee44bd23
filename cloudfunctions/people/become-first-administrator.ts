import { dayOf } from '@domain/dates/day'
import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { newId } from '../platform/ids'
import { sameSecret } from '../platform/personal-data'
import { accountId, accounts } from '../platform/roster'
import { secret } from '../platform/secrets'
import { join } from './bind'
import { changed, newPerson } from './person-changes'
import { firstAdministrator, setups } from './stores'

export const becomeFirstAdministrator: Handler<typeof area.becomeFirstAdministrator> = async (
  input,
  { caller, now, documents, refuse },
) => {
  if (await documents.get(setups, firstAdministrator)) throw refuse('SETUP_DONE')
  if (!sameSecret(input.secret, secret('SETUP_SECRET'))) throw refuse('SETUP_SECRET_WRONG')
  if (await documents.get(accounts, accountId(caller.openid))) throw refuse('ACCOUNT_BOUND')

  const change = { by: input.name, now }
  const person = await newPerson(newId(), input.name, undefined, change)
  const appointments = [{ id: newId(), kind: 'administrator' as const, from: dayOf(now) }]
  await documents.add(setups, { _id: firstAdministrator, at: now })
  await join(changed(person, { appointments }, change), caller.openid, { now, ...input }, documents)
  return {
    output: { status: 'recognised', name: input.name },
    subject: `people/${person._id}`,
  }
}
