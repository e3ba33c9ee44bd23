import type { InputNamed } from '../../domain/operations'
import { limits } from '../../domain/vocabulary/limits'
import type { Cloud } from '..'
import { asker } from './ask'

type Appointment = InputNamed<'people.appoint'>['appointment']

/** Someone to be put on the roster and made known to WeChat. */
export interface Newcomer {
  openid: string
  name: string
  phone: string
  appointments: readonly Appointment[]
}

/**
 * Fills an empty roster by the product's own operations: the first becomes the first administrator
 * with the setup secret, enters the others, and each of them enrols by phone number.
 */
export async function seedPeople(
  cloud: Cloud,
  setupSecret: string,
  [administrator, ...others]: readonly [Newcomer, ...Newcomer[]],
): Promise<void> {
  const agreedTo = limits.privacyNotice
  const ask = asker(cloud, administrator.openid)
  await ask('people.becomeFirstAdministrator', {
    secret: setupSecret,
    name: administrator.name,
    agreedTo,
  })
  for (const { openid, name, phone, appointments } of others) {
    const { id: personId } = await ask('people.savePerson', { name, phone })
    for (const appointment of appointments) await ask('people.appoint', { personId, appointment })
    const code = cloud.messages.phoneCode(phone)
    await asker(cloud, openid)('people.enrolByPhone', { code, agreedTo })
  }
}
