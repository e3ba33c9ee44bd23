import type { Faults } from '../services/faults'
import type { Functions } from '../services/functions'
import { HttpError, sendBytes } from './answers'
import { BodyTooLarge, readBody } from './request-body'
import type { Exchange } from './server'

const textBytes = 100 * 1024
const otherBytes = 6 * 1024 * 1024
const text = /^(text\/|application\/(json|javascript|xml|x-www-form-urlencoded))/

interface Returned {
  statusCode?: number
  headers?: Record<string, string>
  body?: string
  isBase64Encoded?: boolean
}

/**
 * CloudBase's HTTP access service (云函数 HTTP 访问, 集成请求与集成响应): requests below a path become events of one
 * function, whose answer becomes the response. Text bodies may be 100 KB, others 6 MB in base64
 * (docs.cloudbase.net/en/error-code/service/EXCEED_MAX_PAYLOAD_SIZE).
 */
export const httpAccessEntry =
  (functionName: string, { functions, faults }: { functions: Functions; faults: Faults }) =>
  async ({ request, response, url }: Exchange): Promise<void> => {
    const contentType = request.headers['content-type'] ?? ''
    const isText = contentType === '' || text.test(contentType)
    const body = await readBody(request, isText ? textBytes : (otherBytes * 3) / 4).catch(
      (error: unknown) => {
        throw error instanceof BodyTooLarge ? new HttpError(413, 'EXCEED_MAX_PAYLOAD_SIZE') : error
      },
    )
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
    const event = {
      path: url.pathname,
      httpMethod: request.method,
      headers: { ...Object.fromEntries(headers), 'x-real-ip': request.socket.remoteAddress },
      queryStringParameters: Object.fromEntries(url.searchParams),
      requestContext: { appId: 'embedded' },
      body: body.toString(isText ? 'utf8' : 'base64'),
      isBase64Encoded: !isText,
    }
    const json = await faults.strike(`functions.${functionName}`, () =>
      // A browser is nobody to WeChat.
      functions.invoke(functionName, event, {}),
    )
    const returned = JSON.parse(json) as Returned
    const bytes = Buffer.from(returned.body ?? '', returned.isBase64Encoded ? 'base64' : 'utf8')
    sendBytes(response, returned.statusCode ?? 200, bytes, returned.headers ?? {})
  }
