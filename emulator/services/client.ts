import type { Readable } from 'node:stream'
import { OpenApiError, type Faults } from './faults'
import type { Functions } from './functions'
import { FunctionFailure } from './functions/failures'
import type { Storage } from './storage'
import type { Visits } from './visits'
import { WireError } from './wire'

/** A failed `wx.cloud` call as a mini-program sees it. */
export class ClientError extends Error {
  constructor(
    readonly errCode: number,
    readonly errMsg: string,
  ) {
    super(errMsg)
    this.name = 'ClientError'
  }
}

/** What `wx.cloud` does in a mini-program, for one user at a time. */
export interface Client {
  /** The function's result itself, what `wx.cloud.callFunction` puts into `result`. Throws a ClientError. */
  call(functionName: string, data: unknown, openid: string): Promise<unknown>
  /** Gives the fileID. Throws TooLarge, or a ClientError. */
  upload(path: string, content: Readable, openid: string): Promise<string>
}

const systemError = -501001

export function startClient(services: {
  functions: Functions
  storage: Storage
  faults: Faults
  visits: Visits
}): Client {
  const { functions, storage, faults, visits } = services
  return {
    async call(functionName, data, openid) {
      visits.seen(openid)
      return asClient('cloud.callFunction', () =>
        faults.strike('client.call', () =>
          faults.strike(`functions.${functionName}`, async () => {
            const json = await functions.invokeForClient(functionName, data, openid)
            return JSON.parse(json) as unknown
          }),
        ),
      )
    },
    async upload(path, content, openid) {
      visits.seen(openid)
      return asClient('cloud.uploadFile', () =>
        faults.strike('client.upload', () => storage.put(path, content)),
      )
    },
  }
}

async function asClient<T>(api: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    const code = clientCode(error)
    if (code === undefined) throw error
    const message = `${api}:fail Error: errCode: ${code} | errMsg: ${(error as Error).message}`
    throw new ClientError(code, message)
  }
}

function clientCode(error: unknown): number | undefined {
  if (error instanceof FunctionFailure) return error.clientCode
  if (error instanceof OpenApiError) return error.errcode
  return error instanceof WireError ? systemError : undefined
}
