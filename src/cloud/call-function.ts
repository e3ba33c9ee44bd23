import Taro from '@tarojs/taro'
import type { Answer, Request } from '@domain/operations/answer'
import { askDesk } from '@/platform/ask-desk'
import { door } from '@/platform/door'
import { throughDesk } from './desk-session'

/** One request to one cloud function. Rejects when no answer of ours came back, whatever the reason. */
export const callFunction: (name: string, data: Request) => Promise<Answer> =
  // Asked this way, the mini-program's build leaves out what is for browsers.
  process.env.TARO_ENV !== 'h5' ? overWeChat : door === 'desk' ? overDesk : overPreview

async function overWeChat(name: string, data: Request): Promise<Answer> {
  const { result } = await Taro.cloud.callFunction({ name, data })
  return answerIn(result)
}

async function overDesk(area: string, { operation, input, key }: Request): Promise<Answer> {
  const asked = { area: area as never, operation, input, ...(key ? { key } : {}) }
  return throughDesk((personId) => askDesk('calls', asked, personId))
}

async function overPreview(name: string, data: Request): Promise<Answer> {
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
