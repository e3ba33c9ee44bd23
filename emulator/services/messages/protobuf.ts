import { Root, type Message } from 'protobufjs'

// The envelope of cloud.openapi calls, as wx-server-sdk encodes and decodes it.
const root = Root.fromJSON({
  nested: {
    KeyValuePair: {
      fields: {
        key: { type: 'string', id: 1 },
        value: { type: 'bytes', id: 2 },
        contenttype: { type: 'string', id: 3 },
        filename: { type: 'string', id: 4 },
      },
    },
    OpenApiData: { fields: { pairs: { rule: 'repeated', type: 'KeyValuePair', id: 1 } } },
    CommApiData: {
      fields: {
        apiType: { type: 'int32', id: 1 },
        openapiData: { type: 'OpenApiData', id: 2 },
      },
    },
    CommOpenApiResp: {
      fields: {
        respData: { type: 'bytes', id: 1 },
        contentType: { type: 'string', id: 2 },
        errorCode: { type: 'int32', id: 3 },
        httpCode: { type: 'int32', id: 4 },
      },
    },
  },
})
const request = root.lookupType('CommApiData')
const reply = root.lookupType('CommOpenApiResp')

type Decoded = Message & { openapiData?: { pairs?: { key: string; value: Buffer }[] } }

/** The parameters of an open API call by name, in snake case; those that are not JSON stay bytes. */
export function decodeParameters(bytes: Buffer): Record<string, unknown> {
  const { openapiData } = request.decode(bytes) as Decoded
  return Object.fromEntries(
    (openapiData?.pairs ?? []).map(({ key, value }) => [key, readValue(value)]),
  )
}

function readValue(value: Buffer): unknown {
  try {
    return JSON.parse(Buffer.from(value).toString('utf8'))
  } catch {
    return value
  }
}

const encode = (fields: object) => Buffer.from(reply.encode(reply.fromObject(fields)).finish())

export const jsonReply = (body: object): Buffer =>
  encode({
    respData: Buffer.from(JSON.stringify(body)),
    contentType: 'application/json',
    httpCode: 200,
  })

export const binaryReply = (bytes: Buffer, contentType: string): Buffer =>
  encode({ respData: bytes, contentType, httpCode: 200 })

/** A failure of the gateway before WeChat is asked, such as -604101. */
export const systemErrorReply = (errorCode: number): Buffer => encode({ errorCode })
