import type { Documents } from '../platform/documents'
import type { Refusal } from '../platform/refusal'
import {
  accountId,
  accounts,
  people,
  rebindings,
  type Person,
  type Rebinding,
} from '../platform/roster'

interface Binding {
  openid: string
  now: string
  shownBy: Rebinding['shownBy']
  agreedTo: string
  refuse: (code: 'ACCOUNT_BOUND') => Refusal
}

/**
 * Joins a WeChat account and a person. An account is one person's only (ACCOUNT_BOUND); a person who
 * already has another account is not moved by themselves: the request is kept for staff to decide.
 */
export async function bind(
  person: Person,
  { openid, now, shownBy, agreedTo, refuse }: Binding,
  documents: Documents,
) {
  const account = await documents.get(accounts, accountId(openid))
  if (account && account.personId !== person._id) throw refuse('ACCOUNT_BOUND')
  if (person.openid && person.openid !== openid) {
    await documents.put(rebindings, { _id: person._id, openid, askedAt: now, shownBy, agreedTo })
    return { status: 'awaits approval' as const, name: person.name }
  }
  await join(person, openid, { now, agreedTo }, documents)
  return { status: 'recognised' as const, name: person.name }
}

/** Writes the binding on both sides. */
export async function join(
  person: Person,
  openid: string,
  { now, agreedTo }: { now: string; agreedTo: string },
  documents: Documents,
): Promise<void> {
  const boundAt = person.openid === openid && person.boundAt ? person.boundAt : now
  await documents.put(accounts, { _id: accountId(openid), openid, personId: person._id, boundAt })
  await documents.put(people, {
    ...person,
    openid,
    boundAt,
    privacyNotice: { agreedTo, at: now },
  })
}
