import { dayOf } from '@domain/dates/day'
import { templateId } from '@domain/push/template-id'
import type { Body } from '@domain/roster/appointment'
import { appointmentsInForce } from '@domain/roster/in-office'
import wechat from '../../config/wechat.json'
import { find, where } from '../platform/database'
import type { Push } from '../platform/outbox'
import { opened } from '../platform/personal-data'
import { allBodies, people, type Person } from '../platform/roster'

/** A push with the openid or the phone number it goes to, or why it goes nowhere. */
export interface Addressed {
  push: Push
  to: { address: string } | { errCode: NoAddress }
}
type NoAddress = 'NOT_REACHABLE' | 'NO_ACCOUNT' | 'NO_PHONE' | 'PHONE_SEALED' | 'NO_TEMPLATE'

/** Where each push goes today; who is out of office is told nothing. At most 1,000. */
export async function addressed(page: readonly Push[], moment: string): Promise<Addressed[]> {
  const ids = [...new Set(page.map(({ personId }) => personId))]
  const [found, bodies] = await Promise.all([
    find(people, {
      where: { _id: where.in(ids) },
      fields: ['openid', 'phone', 'appointments', 'suspensions'],
      limit: ids.length,
    }),
    allBodies(),
  ])
  const known = new Map(found.map((person) => [person._id, person]))
  const day = dayOf(moment)
  return page.map((push) => ({
    push,
    to: addressOf(push, known.get(push.personId), bodies, day),
  }))
}

type Addressee = Pick<Person, 'openid' | 'phone' | 'appointments' | 'suspensions'>

function addressOf(
  { channel, template }: Push,
  person: Addressee | undefined,
  bodies: readonly Body[],
  day: string,
): Addressed['to'] {
  if (!person || appointmentsInForce(person, bodies, day).length === 0)
    return { errCode: 'NOT_REACHABLE' }
  const ids = channel === 'sms' ? wechat.smsTemplates : wechat.templates
  if (!templateId(ids, template)) return { errCode: 'NO_TEMPLATE' }
  if (channel !== 'sms')
    return person.openid ? { address: person.openid } : { errCode: 'NO_ACCOUNT' }
  if (!person.phone) return { errCode: 'NO_PHONE' }
  try {
    return { address: opened(person.phone) }
  } catch {
    // Sealed with another key than this function has: for people to put right, not for time.
    return { errCode: 'PHONE_SEALED' }
  }
}
