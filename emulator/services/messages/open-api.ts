import type { SdkCaller } from '../callers'
import { OpenApiError, type Faults } from '../faults'
import { checkContent } from './content-check'
import { drawCode } from './mini-program-code'
import type { PhoneCodes } from './phone-codes'
import { binaryReply, decodeParameters, jsonReply, systemErrorReply } from './protobuf'
import type { shortMessages } from './sms'
import type { subscribeMessages } from './subscribe-message'
import { urlLink } from './url-link'

/** `cloud.openapi.*`: WeChat's server-side APIs, as far as the product uses them. */
export interface OpenApi {
  /** Takes and gives the protobuf envelopes of wx-server-sdk. */
  call(apiName: string, parameters: Buffer, caller: SdkCaller): Promise<Buffer>
}

export interface OpenApiOptions {
  subscribe: ReturnType<typeof subscribeMessages>
  sendSms: ReturnType<typeof shortMessages>
  phones: PhoneCodes
  faults: Faults
  lastSeen(openid: string): Date | undefined
  mayCall(functionName: string, apiName: string): boolean
  /** Told of every mini-program code that was drawn. */
  drawn(scene: string, page: string): void
  now(): Date
}

const apiNotFound = -604100
const noPermission = -604101

export function startOpenApi(options: OpenApiOptions): OpenApi {
  const { subscribe, phones, faults, now } = options
  const apis: Record<string, (parameters: Record<string, unknown>) => Buffer> = {
    'subscribeMessage.send': (parameters) => jsonReply(subscribe.send(parameters)),
    'cloudbase.sendSms': (parameters) => jsonReply(options.sendSms(parameters)),
    'security.msgSecCheck': (parameters) =>
      jsonReply(checkContent(parameters, options.lastSeen, now())),
    'phonenumber.getPhoneNumber': ({ code }) => jsonReply(phones.redeem(code)),
    'urllink.generate': (parameters) => jsonReply(urlLink(parameters)),
    'wxacode.getUnlimited': (parameters) => {
      const picture = drawCode(parameters)
      options.drawn(String(parameters.scene), String(parameters.page))
      return binaryReply(picture, 'image/png')
    },
  }

  return {
    async call(apiName, bytes, { functionName }) {
      const api = Object.hasOwn(apis, apiName) ? apis[apiName] : undefined
      if (!api) return systemErrorReply(apiNotFound)
      if (functionName && !options.mayCall(functionName, apiName))
        return systemErrorReply(noPermission)
      const parameters = decodeParameters(bytes)
      try {
        return await faults.strike(`openapi.${apiName}`, () => Promise.resolve(api(parameters)))
      } catch (error) {
        if (!(error instanceof OpenApiError)) throw error
        if (apiName === 'subscribeMessage.send') subscribe.recordDeclined(parameters, error)
        return jsonReply({ errcode: error.errcode, errmsg: error.message })
      }
    },
  }
}
