import { cloud } from './cloud'

/** A request by CloudBase's HTTP access service, read. */
export interface HttpRequest {
  method: string
  /** The last part of the path: routes differ in whether the first part is passed on. */
  room: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Buffer
}

export interface HttpResponse {
  statusCode: number
  headers: Record<string, string>
  body: string
}

/** The event of docs.cloudbase.net/service/access-cloud-function (集成请求). */
interface HttpEvent {
  path: string
  httpMethod: string
  headers?: Record<string, string>
  body?: string
  isBase64Encoded?: boolean | string
}

type Main = (event: unknown) => Promise<unknown>

/**
 * Leaves requests of browsers to `door`, and everything else to `main`. A user of WeChat can send an event that looks
 * like a request, but always comes with an OPENID, which a browser never has.
 */
export function withHttp(main: Main, door: (request: HttpRequest) => Promise<HttpResponse>): Main {
  return (event) =>
    isHttp(event) && !cloud.getWXContext().OPENID ? door(requestOf(event)) : main(event)
}

function isHttp(event: unknown): event is HttpEvent {
  const { httpMethod, path } = (event ?? {}) as Partial<HttpEvent>
  return typeof httpMethod === 'string' && typeof path === 'string'
}

function requestOf(event: HttpEvent): HttpRequest {
  const named = Object.entries(event.headers ?? {})
  const encoded = String(event.isBase64Encoded) === 'true'
  return {
    method: event.httpMethod.toUpperCase(),
    room: event.path.split('/').filter(Boolean).at(-1) ?? '',
    headers: Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), String(value)])),
    body: Buffer.from(event.body ?? '', encoded ? 'base64' : 'utf8'),
  }
}
