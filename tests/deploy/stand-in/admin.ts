import type { ServerResponse } from 'node:http'
import type { StandInState } from './state'
import { bucketOf } from './tcb'

/**
 * The interface of CloudBase’s admin SDKs, as far as the kit asks: under which id a file can be uploaded. Source:
 * StorageService.getUploadMetadata of @cloudbase/manager-node 5.6.5, which is the only public account of it.
 */
export function answerAdmin(state: StandInState, body: string, response: ServerResponse): void {
  const { action, path, envName, authorization } = JSON.parse(body) as Record<string, string>
  const id = /q-ak=([^&]+)/.exec(authorization ?? '')?.[1] ?? ''
  const said = (answer: object) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  if (!(id in state.keys) || envName !== state.envId) return said({ code: 'SIGN_PARAM_INVALID' })
  if (action !== 'storage.getUploadMetadata') return said({ code: 'INVALID_PARAM' })
  const fileId = `cloud://${state.envId}.${bucketOf(state)}/${path}`
  said({ data: { fileId, cosFileId: Buffer.from(`${path}`).toString('base64url') } })
}
