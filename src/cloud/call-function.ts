import Taro from '@tarojs/taro'
import type { Answer, Request } from '@domain/operations/answer'

/** One request to one cloud function. Rejects when no answer of ours came back, whatever the reason. */
export const callFunction: (name: string, data: Request) => Promise<Answer> =
  process.env.TARO_ENV === 'h5' ? overHttp : overWeChat

async function overWeChat(name: string, data: Request): Promise<Answer> {
  const { result } = await Taro.cloud.callFunction({ name, data })
  return answerIn(result)
}

async function overHttp(name: string, data: Request): Promise<Answer> {
  const response = await fetch('/client/call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, data }),
  })
  const { result } = (await response.json()) as { result?: unknown }
  return answerIn(result)
}

function answerIn(result: unknown): Answer {
  if (typeof result === 'object' && result !== null && 'ok' in result) return result as Answer
  throw new Error('the function gave no answer')
}
