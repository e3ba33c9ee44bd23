import type { people as area } from '@domain/operations/people'
import { find } from '../platform/database'
import type { Handler } from '../platform/handler'
import { accountId, accounts, people, rebindings } from '../platform/roster'
import { join } from './bind'

export const listRebindings: Handler<typeof area.listRebindings> = async (_, { documents }) => {
  const asked = await find(rebindings, { where: {}, orderBy: ['askedAt', 'asc'], limit: 100 })
  const rows = await Promise.all(
    asked.map(async ({ _id, askedAt, shownBy }) => {
      const person = await documents.get(people, _id)
      if (!person) return undefined
      const { name, phoneMasked = '', boundAt } = person
      return { personId: _id, name, phone: phoneMasked, askedAt, boundAt, shownBy }
    }),
  )
  return { rows: rows.filter((row) => row !== undefined) }
}

export const decideRebinding: Handler<typeof area.decideRebinding> = async (
  { personId, approve },
  { now, documents, refuse },
) => {
  const asked = await documents.get(rebindings, personId)
  if (!asked) throw refuse('NO_REBINDING')
  const person = await documents.get(people, personId)
  if (!person) throw refuse('PERSON_NOT_FOUND')
  if (approve) {
    const account = await documents.get(accounts, accountId(asked.openid))
    if (account && account.personId !== personId) throw refuse('ACCOUNT_BOUND')
    if (person.openid) await documents.remove(accounts, accountId(person.openid))
    await join(person, asked.openid, { now, agreedTo: asked.agreedTo }, documents)
  }
  await documents.remove(rebindings, personId)
  return {
    output: { name: person.name },
    subject: `people/${personId}`,
    note: approve ? 'approved' : 'declined',
  }
}
