import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { matchable } from '../platform/personal-data'
import { people } from '../platform/roster'
import { bind } from './bind'
import { invitations } from './stores'

export const enrolByInvitation: Handler<typeof area.enrolByInvitation> = async (
  { code, agreedTo },
  { caller, now, documents, refuse },
) => {
  const invitation = await documents.get(invitations, matchable(code))
  if (!invitation || invitation.expiresAt <= now) throw refuse('INVITATION_INVALID')
  if (invitation.usedAt) throw refuse('INVITATION_USED')
  const person = await documents.get(people, invitation.personId)
  if (!person) throw refuse('NOT_ON_ROSTER')
  const { openid } = caller
  const binding = { openid, now, shownBy: 'invitation' as const, agreedTo, refuse }
  const output = await bind(person, binding, documents)
  await documents.put(invitations, { ...invitation, usedAt: now })
  return { output, subject: `people/${person._id}` }
}
