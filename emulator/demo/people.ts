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
  /** False for who is on the roster and has not made themselves known yet. Default true. */
  enrols?: boolean
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
  for (const { openid, name, phone, appointments, enrols = true } of others) {
    const { id: personId } = await ask('people.savePerson', { name, phone })
    for (const appointment of appointments) await ask('people.appoint', { personId, appointment })
    if (!enrols) continue
    const code = cloud.messages.phoneCode(phone)
    await asker(cloud, openid)('people.enrolByPhone', { code, agreedTo })
  }
}
