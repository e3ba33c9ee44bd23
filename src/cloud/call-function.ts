import Taro from '@tarojs/taro'
import type { Answer, Request } from '@domain/operations/answer'
import { askDesk } from '@/platform/ask-desk'
import { door } from '@/platform/door'
import { atOnce } from '@domain/desk/at-once'
import { throughDesk } from './desk-session'
import { inOneBreath } from './in-one-breath'

/** One request to one cloud function. Rejects when no answer of ours came back, whatever the reason. */
export const callFunction: (name: string, data: Request) => Promise<Answer> =
  // Asked this way, the mini-program's build leaves out what is for browsers.
  process.env.TARO_ENV !== 'h5' ? overWeChat : door === 'desk' ? overDesk : overPreview

async function overWeChat(name: string, data: Request): Promise<Answer> {
  const { result } = await Taro.cloud.callFunction({ name, data })
  return answerIn(result)
}

type Call = Parameters<typeof askDesk<'calls'>>[1]

async function overDesk(area: string, { operation, input, key }: Request): Promise<Answer> {
  const asked: Call = { area: area as never, operation, input, ...(key ? { key } : {}) }
  return key ? askOne(asked) : askInOneBreath(asked)
}

const askOne = (asked: Call): Promise<Answer> =>
  throughDesk((personId) => askDesk('calls', asked, personId))

/** A page that opens at a PC asks for its parts together: a request each is what takes the time there. */
const askInOneBreath = inOneBreath(
  askOne,
  async (calls: Call[]) => {
    const answer = await throughDesk((personId) => askDesk('several', { calls }, personId))
    return calls.map((_, place) => (answer.ok ? (answer.output.answers[place] as Answer) : answer))
  },
  atOnce,
)

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
