import { randomBytes } from 'node:crypto'
import { OpenApiError } from '../faults'
import { environment } from '../environment'

const lifeMs = 5 * 60 * 1000

/** Codes the phone-number button gives to the mini-program; each works once, for five minutes. */
export interface PhoneCodes {
  give(phone: string): string
  /** `phonenumber.getPhoneNumber` */
  redeem(code: unknown): object
}

export function phoneCodes(now: () => Date): PhoneCodes {
  const given = new Map<string, { phone: string; until: number }>()
  return {
    give(phone) {
      const code = randomBytes(24).toString('hex')
      given.set(code, { phone, until: now().getTime() + lifeMs })
      return code
    },
    redeem(code) {
      const found = typeof code === 'string' ? given.get(code) : undefined
      if (!found || found.until < now().getTime()) throw new OpenApiError(40029, 'invalid code')
      given.delete(code as string)
      return {
        errcode: 0,
        errmsg: 'ok',
        phone_info: {
          phoneNumber: found.phone,
          purePhoneNumber: found.phone,
          countryCode: '86',
          watermark: { timestamp: Math.floor(now().getTime() / 1000), appid: environment.appid },
        },
      }
    },
  }
}
