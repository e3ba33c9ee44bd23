import { knownFor } from '@domain/dispatch/known-number'
import type { RefusalDetails } from '@domain/operations/answer'
import { maskedPhone, mobileNumber } from '@domain/roster/phone'
import type { Attendee } from '../../platform/dispatch/receipt-store'
import { sealed } from '../../platform/personal-data'
import type { Refusal } from '../../platform/refusal'

type Typed = Pick<Attendee, 'name' | 'title' | 'phone' | 'plate'>

/** Those who come as they are kept: numbers sealed. One left empty is that of whom `known` has. */
export function attendeesOf(
  typed: readonly Typed[],
  known: readonly Attendee[],
  refuse: (code: 'PHONE_INVALID', details: RefusalDetails) => Refusal,
): Attendee[] {
  return typed.map((attendee, place) => {
    const before = attendee.phone ? undefined : knownFor(attendee, typed, known)
    if (before) return { ...before, ...attendee, phone: before.phone }
    const phone = mobileNumber(attendee.phone)
    if (!phone)
      throw refuse('PHONE_INVALID', { [`attendees.${place}.phone`]: '请填写 11 位手机号码' })
    return { ...attendee, phone: sealed(phone), phoneMasked: maskedPhone(phone) }
  })
}
