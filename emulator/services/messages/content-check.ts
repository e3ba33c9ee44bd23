import { randomUUID } from 'node:crypto'
import { OpenApiError } from '../faults'

export interface CheckParameters {
  content?: unknown
  version?: unknown
  scene?: unknown
  openid?: unknown
}

const twoHours = 2 * 60 * 60 * 1000

/** Text that stands in for what WeChat would find: the samples a tester types to see each verdict. */
const samples = [
  { text: '【违规样例】', suggest: 'risky', label: 20006 },
  { text: '【时政样例】', suggest: 'review', label: 20001 },
] as const

/**
 * `security.msgSecCheck`, version 2, as WeChat documents it. The verdict is advice; WeChat labels ordinary politics
 * 20001.
 */
export function checkContent(
  { content, version, scene, openid }: CheckParameters,
  lastSeen: (openid: string) => Date | undefined,
  now: Date,
): object {
  if (content === undefined || content === '' || openid === undefined)
    throw new OpenApiError(44002, 'empty post data')
  if (typeof content !== 'string' || typeof openid !== 'string' || version !== 2)
    throw new OpenApiError(47001, 'data format error: version 2 needs content, scene and openid')
  if (![1, 2, 3, 4].includes(Number(scene))) throw new OpenApiError(40129, 'invalid scene')
  if ([...content].length > 2500) throw new OpenApiError(45002, 'content size out of limit')
  const seen = lastSeen(openid)
  if (!seen) throw new OpenApiError(40003, 'invalid openid')
  if (now.getTime() - seen.getTime() > twoHours) {
    throw new OpenApiError(61010, 'user access record timeout')
  }
  const found = samples.find(({ text }) => content.includes(text))
  const { suggest, label } = found ?? { suggest: 'pass', label: 100 }
  return {
    errcode: 0,
    errmsg: 'ok',
    result: { suggest, label },
    detail: [
      { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 },
      { strategy: 'keyword', errcode: 0, suggest: 'pass', label: 100 },
    ],
    trace_id: randomUUID(),
  }
}
