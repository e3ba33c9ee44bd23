import type { people as area } from '@domain/operations/people'
import { templateNames } from '@domain/vocabulary/templates'
import { consentId, consents } from '../platform/consents'
import type { Handler } from '../platform/handler'
import { accountId, accounts, people } from '../platform/roster'
import { isLastAdministrator } from './last-administrator'
import { changed } from './person-changes'

export const forgetMe: Handler<typeof area.forgetMe> = async (
  _,
  { caller, now, documents, refuse },
) => {
  const { openid } = caller
  const erased: string[] = []
  const account = await documents.get(accounts, accountId(openid))
  const person = account && (await documents.get(people, account.personId))
  if (person && (await isLastAdministrator(person, now))) throw refuse('LAST_ADMINISTRATOR')
  if (account) {
    await documents.remove(accounts, account._id)
    erased.push('微信账号与名册的绑定')
  }
  if (person) {
    const unbound = { openid: undefined, boundAt: undefined, privacyNotice: undefined }
    await documents.put(people, changed(person, unbound, { by: person.name, now }))
  }
  for (const template of templateNames) {
    const _id = consentId(openid, template)
    if (!(await documents.get(consents, _id))) continue
    await documents.remove(consents, _id)
    if (!erased.includes('订阅授权记录')) erased.push('订阅授权记录')
  }
  return { output: { erased }, subject: person ? `people/${person._id}` : 'people/visitor' }
}
