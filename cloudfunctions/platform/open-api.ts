import { setTimeout as pause } from 'node:timers/promises'
import type { Answer } from '@domain/push/outcome'
import { cloud } from './cloud'

/** The parts of WeChat's open API in use; the SDK's published types do not cover them. */
interface OpenApi {
  cloudbase: {
    sendSms(message: {
      env: string
      phoneNumberList: string[]
      smsType: 'Notification'
      templateId: string
      templateParamList: string[]
    }): Promise<{ sendStatusList?: { code: string }[] }>
  }
  phonenumber: {
    getPhoneNumber(query: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber?: string } }>
  }
  security: {
    msgSecCheck(query: {
      version: 2
      /** 1 profile, 2 comment, 3 forum, 4 social log. */
      scene: 2
      openid: string
      content: string
    }): Promise<{ result?: { suggest: string; label: number } }>
  }
  subscribeMessage: {
    send(message: {
      touser: string
      templateId: string
      page: string
      data: Record<string, { value: string }>
    }): Promise<{ errCode: number }>
  }
  wxacode: {
    getUnlimited(query: {
      scene: string
      page: string
      checkPath: boolean
    }): Promise<{ buffer: Buffer }>
  }
  urllink: {
    generate(query: {
      path: string
      query: string
      expireType: 1
      expireInterval: number
    }): Promise<{ urlLink?: string }>
  }
}

const openApi = cloud.openapi as unknown as OpenApi

/** Codes that say the code is at fault: 40029 invalid, 40163 used, 47001 malformed. Anything else is a fault. */
const codeAtFault = /\b(40029|40163|47001)\b/

/** The number behind a code of the phone number button; nothing when the code is wrong, used or old. */
export async function phoneNumberOf(code: string): Promise<string | undefined> {
  try {
    const { phoneInfo } = await openApi.phonenumber.getPhoneNumber({ code })
    return phoneInfo?.purePhoneNumber
  } catch (error) {
    const errCode = String((error as { errCode?: unknown }).errCode ?? error)
    if (codeAtFault.test(errCode)) return undefined
    throw error
  }
}

/** A mini-program code (PNG) that opens the page with `scene` (at most 32 characters). */
export async function miniProgramCode(page: string, scene: string): Promise<Buffer> {
  const { buffer } = await openApi.wxacode.getUnlimited({ scene, page, checkPath: false })
  return buffer
}

/** WeChat keeps a link no longer, in days. */
const linkDays = 30

/**
 * An https link that opens a page of the mini-program from a chat; nothing when WeChat gives none, as before the
 * mini-program's first release. Short links (#小程序://) are for shops only.
 */
export async function linkTo(path: string, query: string): Promise<string | undefined> {
  try {
    const asked = { path, query, expireType: 1 as const, expireInterval: linkDays }
    return (await openApi.urllink.generate(asked)).urlLink
  } catch {
    return undefined
  }
}

/** What somebody waits for at most who has already said their say. */
const checkWithinMs = 4000

/**
 * 内容安全检查 of a text of at most 2,500 characters by somebody who was here within two hours: `suggest` is pass,
 * review or risky. Nothing when WeChat gives no answer, for whatever reason.
 */
export async function checkText(
  content: string,
  openid: string,
): Promise<{ suggest: string; label: number } | undefined> {
  const late = new AbortController()
  try {
    const asked = openApi.security.msgSecCheck({ version: 2, scene: 2, openid, content })
    const noAnswer = pause(checkWithinMs, undefined, { signal: late.signal })
    const result = (await Promise.race([asked, noAnswer]))?.result
    return result && { suggest: result.suggest, label: result.label }
  } catch {
    return undefined
  } finally {
    late.abort()
  }
}

/** Asks WeChat to send a subscription message. */
export const sendSubscribeMessage = (
  message: Parameters<OpenApi['subscribeMessage']['send']>[0],
): Promise<Answer> => answerOf(async () => (await openApi.subscribeMessage.send(message)).errCode)

/** Asks CloudBase for an SMS (通知类短信) to one number of the mainland: then the answer is that number's alone. */
export const sendSms = (phone: string, templateId: string, params: string[]): Promise<Answer> =>
  answerOf(async () => {
    const { sendStatusList = [] } = await openApi.cloudbase.sendSms({
      env: cloud.getWXContext().ENV ?? '',
      phoneNumberList: [`+86${phone}`],
      smsType: 'Notification',
      templateId,
      templateParamList: params,
    })
    const code = sendStatusList[0]?.code
    return code === undefined ? 'unknown' : code.toLowerCase() === 'ok' ? 0 : code
  })

/** Shorter than the SDK's own 15 s: a slot is not to be held by what will hardly come. */
const answerWithinMs = 10_000

/** The SDK's codes that say the request was turned away: bad parameters, no such API, no permission for it. */
const turnedAway = new Set([-501007, -604100, -604101])

/** The answer, or `unknown` when none came, for then the message may have been sent or not. */
async function answerOf(ask: () => Promise<Answer>): Promise<Answer> {
  const late = new AbortController()
  try {
    const noAnswer = pause(answerWithinMs, 'unknown', { signal: late.signal })
    return await Promise.race([ask(), noAnswer])
  } catch (error) {
    const { errCode } = error as { errCode?: unknown }
    // WeChat's own codes are positive, or -1; the SDK's, for a connection that broke, are large and negative.
    const known = typeof errCode === 'number' && (errCode >= -1 || turnedAway.has(errCode))
    return known ? errCode : 'unknown'
  } finally {
    late.abort()
  }
}
