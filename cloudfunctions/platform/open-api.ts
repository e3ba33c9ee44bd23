import { cloud } from './cloud'

/** The parts of WeChat's open API in use; the SDK's published types do not cover them. */
interface OpenApi {
  phonenumber: {
    getPhoneNumber(query: { code: string }): Promise<{ phoneInfo?: { purePhoneNumber?: string } }>
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

/**
 * Asks WeChat to send a subscription message. Gives its code, 0 when it was accepted; `unknown` when no answer
 * came, for then it may have been sent or not.
 */
export async function sendSubscribeMessage(
  message: Parameters<OpenApi['subscribeMessage']['send']>[0],
): Promise<number | 'unknown'> {
  try {
    const { errCode } = await openApi.subscribeMessage.send(message)
    return errCode
  } catch (error) {
    const { errCode } = error as { errCode?: unknown }
    // WeChat's own codes are positive, or -1; the SDK's, for a connection that broke, are large and negative.
    return typeof errCode === 'number' && errCode >= -1 ? errCode : 'unknown'
  }
}
