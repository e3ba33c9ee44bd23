import { randomUUID } from 'node:crypto'
import type { Callers, SdkCaller } from '../services/callers'
import { ConnectionCut, OpenApiError, type Faults } from '../services/faults'
import type { Functions } from '../services/functions'
import { FunctionFailure } from '../services/functions/failures'
import type { OpenApi } from '../services/messages/open-api'
import type { Traffic } from '../services/traffic'
import { WireError, type WireBody, type WireReply } from '../services/wire'
import { sendBytes, sendJson } from './answers'
import { partsOf } from './multipart'
import { BodyTooLarge, readBody } from './request-body'
import type { Exchange } from './server'

const bodyBytes = 24 * 1024 * 1024

export interface SdkServices {
  callers: Callers
  faults: Faults
  traffic: Traffic
  functions: Functions
  openApi: OpenApi
  database: { handle(action: string, body: WireBody): Promise<WireReply> }
  storage: { handle(action: string, body: WireBody): Promise<WireReply> }
  log(line: string): void
}

/**
 * What the real wx-server-sdk talks to. The HTTP status is always 200; what went wrong is in the body,
 * for the SDK reads anything else as a broken network.
 */
export function sdkEntry(services: SdkServices) {
  return async ({ request, response }: Exchange): Promise<void> => {
    const requestId = randomUUID()
    const contentType = request.headers['content-type'] ?? ''
    let action = 'unreadable'
    let token: unknown
    let bytesIn = 0
    let bytesOut = 0
    try {
      const body = await readBody(request, bodyBytes)
      bytesIn = body.length
      if (contentType.startsWith('multipart/form-data')) {
        const parts = partsOf(body, contentType)
        const text = (name: string) => parts.get(name)?.toString('utf8') ?? ''
        action = text('action')
        if (action !== 'wx.openApi') throw unknown(action)
        token = text('wxCloudApiToken')
        const caller = services.callers.identify(token)
        action = `openapi.${text('apiName')}`
        const reply = await services.openApi.call(
          text('apiName'),
          parts.get('requestData') ?? Buffer.alloc(0),
          caller,
        )
        bytesOut = sendBytes(response, 200, reply, { 'Content-Type': 'application/octet-stream' })
        return
      }
      const fields = parsed(body)
      action = String(fields['action'])
      token = fields['wxCloudApiToken']
      const caller = services.callers.identify(token)
      const reply = await perform(services, action, fields, caller)
      bytesOut = sendJson(response, 200, { requestId, ...reply })
    } catch (error) {
      if (error instanceof ConnectionCut) {
        if (error.withInstance) await services.functions.crash(String(token))
        throw error
      }
      bytesOut = sendJson(response, 200, { ...failure(error, services.log), requestId })
    } finally {
      services.traffic.count(action, bytesIn, bytesOut)
    }
  }
}

async function perform(
  { faults, database, storage, functions }: SdkServices,
  action: string,
  fields: WireBody,
  caller: SdkCaller,
): Promise<WireReply> {
  if (action.startsWith('database.'))
    return faults.strike(action, () => database.handle(action, fields))
  if (action.startsWith('storage.'))
    return faults.strike(action, () => storage.handle(action, fields))
  if (action !== 'functions.invokeFunction') throw unknown(action)
  const name = String(fields['function_name'])
  const event: unknown = JSON.parse(String(fields['request_data'] || '{}'))
  const occasion = caller.openid ? { openid: caller.openid } : {}
  const json = await faults.strike(`functions.${name}`, () =>
    functions.invoke(name, event, occasion),
  )
  return { data: { response_data: json } }
}

const unknown = (action: string) =>
  new WireError('INVALID_PARAM', `the embedded cloud knows no action ${JSON.stringify(action)}`)

function parsed(body: Buffer): WireBody {
  try {
    return JSON.parse(body.toString('utf8')) as WireBody
  } catch {
    throw new WireError('INVALID_PARAM', 'the request body is not JSON')
  }
}

function failure(error: unknown, log: (line: string) => void): { code: string; message: string } {
  if (error instanceof WireError) return { code: error.code, message: error.message }
  if (error instanceof FunctionFailure)
    return { code: 'FUNCTIONS_EXECUTE_FAIL', message: error.report() }
  if (error instanceof BodyTooLarge) return { code: 'INVALID_PARAM', message: error.message }
  if (error instanceof OpenApiError) return { code: 'SYS_ERR', message: error.message }
  log(`[gateway] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return { code: 'SYS_ERR', message: 'the embedded cloud failed; its log says why' }
}
