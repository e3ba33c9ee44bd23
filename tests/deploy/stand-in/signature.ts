import { createHash, createHmac } from 'node:crypto'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

export interface Signed {
  authorization: string
  host: string
  body: string
  /** Seconds. */
  timestamp: number
}

/**
 * Why Tencent Cloud would not accept the signature TC3-HMAC-SHA256; nothing when it would.
 * Source: https://cloud.tencent.com/document/api/876/34808 (签名方法 v3) and its 公共错误码.
 */
export function signatureFault(
  { authorization, host, body, timestamp }: Signed,
  keys: Readonly<Record<string, string>>,
): string | undefined {
  const parts =
    /Credential=([^/]+)\/([^/]+)\/([^/]+)\/tc3_request, SignedHeaders=([^,]+), Signature=(\w+)/
  const [, id = '', date = '', service = '', headers = '', signature] =
    parts.exec(authorization) ?? []
  const secret = keys[id]
  if (secret === undefined) return 'AuthFailure.SecretIdNotFound'
  if (Math.abs(Date.now() / 1000 - timestamp) > 300) return 'AuthFailure.SignatureExpire'
  const canonical = `POST\n/\n\ncontent-type:application/json\nhost:${host}\n\n${headers}\n${sha256(body)}`
  const text = `TC3-HMAC-SHA256\n${timestamp}\n${date}/${service}/tc3_request\n${sha256(canonical)}`
  const key = ['tc3_request'].reduce(hmac, hmac(hmac(`TC3${secret}`, date), service))
  const expected = createHmac('sha256', key).update(text).digest('hex')
  return expected === signature ? undefined : 'AuthFailure.SignatureFailure'
}
