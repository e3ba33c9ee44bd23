import type { people as area } from '@domain/operations/people'
import type { Handler } from '../platform/handler'
import { phoneNumberOf } from '../platform/open-api'
import { matchable } from '../platform/personal-data'
import { people } from '../platform/roster'
import { bind } from './bind'
import { phoneClaims } from './stores'

export const enrolByPhone: Handler<typeof area.enrolByPhone> = async (
  { code, agreedTo },
  { caller, now, documents, refuse, once },
) => {
  const phone = await once(() => phoneNumberOf(code))
  if (!phone) throw refuse('PHONE_CODE_INVALID')
  const claim = await documents.get(phoneClaims, matchable(phone))
  const person = claim && (await documents.get(people, claim.personId))
  if (!person) throw refuse('NOT_ON_ROSTER')
  const { openid } = caller
  const binding = { openid, now, shownBy: 'phone' as const, agreedTo, refuse }
  return { output: await bind(person, binding, documents), subject: `people/${person._id}` }
}
