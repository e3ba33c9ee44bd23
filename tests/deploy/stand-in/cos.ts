import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { StandInState } from './state'
import { bucketOf, hostingBucketOf } from './tcb'

const nobody = { openid: 'o'.padEnd(28, '0') }

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * COS, as far as the kit asks: PUT Object, GET Bucket, GET and PUT Bucket lifecycle. Source: its API
 * documents (https://cloud.tencent.com/document/product/436/7751) and cos-nodejs-sdk-v5.
 */
export async function answerCos(
  state: StandInState,
  { method, url = '/', headers }: IncomingMessage,
  body: Buffer,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(url, `https://${headers.host}`)
  const xml = (status: number, text: string) =>
    response.writeHead(status, { 'content-type': 'application/xml' }).end(text)
  const refuse = (status: number, code: string) =>
    xml(status, `<Error><Code>${code}</Code><Message>${code}</Message></Error>`)
  const id = /q-ak=([^&]+)/.exec(headers.authorization ?? '')?.[1]
  const isOurs = headers.host?.startsWith('shtempcos-') || (id !== undefined && id in state.keys)
  if (!isOurs) return void refuse(403, 'InvalidAccessKeyId')
  if (searchParams.has('lifecycle')) {
    if (state.lifecycleDenied) return void refuse(403, 'AccessDenied')
    if (method === 'PUT') state.lifecycle = body.toString('utf8')
    else if (!state.lifecycle) return void refuse(404, 'NoSuchLifecycleConfiguration')
    return void xml(200, state.lifecycle ?? '')
  }
  const key = decodeURIComponent(pathname.slice(1))
  if (method === 'PUT') {
    if (headers.host?.startsWith(hostingBucketOf(state))) state.objects[key] = body
    if (headers.host?.startsWith('shtempcos-')) state.passage[`/${key}`] = body
    // Without the header it lies there, but nobody gets its address.
    if (headers.host?.startsWith(bucketOf(state)) && headers['x-cos-meta-fileid'])
      await state.behind?.upload(key, body, nobody)
    response.writeHead(200, { etag: etagOf(body) }).end()
    return
  }
  const prefix = searchParams.get('prefix') ?? ''
  const marker = searchParams.get('marker') ?? ''
  const most = Number(searchParams.get('max-keys') ?? 1000)
  const all = Object.keys(state.objects)
    .filter((one) => one.startsWith(prefix) && one > marker)
    .sort()
  const page = all.slice(0, most)
  const contents = page.map((one) => {
    const bytes = state.objects[one] as Buffer
    return `<Contents><Key>${escape(one)}</Key><ETag>${etagOf(bytes)}</ETag><Size>${bytes.length}</Size></Contents>`
  })
  const more = all.length > page.length
  xml(
    200,
    `<ListBucketResult><IsTruncated>${more}</IsTruncated>${more ? `<NextMarker>${escape(page.at(-1) ?? '')}</NextMarker>` : ''}${contents.join('')}</ListBucketResult>`,
  )
}

const etagOf = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`
