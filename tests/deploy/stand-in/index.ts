import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerAdmin } from './admin'
import { answerCos } from './cos'
import { startLoopback } from './loopback'
import { scf } from './scf'
import { signatureFault } from './signature'
import { CloudRefusal, freshState, type Action, type StandInState } from './state'
import { tcb } from './tcb'

/** Tencent Cloud’s management API on loopback, for one account with one environment. */
export interface StandIn {
  state: StandInState
  /** Everything that was asked, in order; COS as `PUT desk/index.html`. */
  asked: string[]
  /** The next time this is asked, or that after `skip` more, the answer is a no. */
  failNext(asked: string, code: string, skip?: number): void
  proxy: string
  certificate: string
  stop(): Promise<void>
}

const hosts = [
  'tcb.tencentcloudapi.com',
  'scf.tencentcloudapi.com',
  'tcb-api.tencentcloudapi.com',
  '*.cos.ap-shanghai.tencentcos.cn',
  '*.cos.ap-shanghai.myqcloud.com',
]

export async function startStandIn(envId: string, keys: Record<string, string>): Promise<StandIn> {
  const state = freshState(envId, keys)
  const asked: string[] = []
  const failures = new Map<string, { code: string; skip: number }>()
  const note = (what: string) => {
    asked.push(what)
    const failure = failures.get(what)
    if (!failure || failure.skip-- > 0) return undefined
    failures.delete(what)
    return failure.code
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const body = Buffer.concat(chunks)
    const { host = '' } = request.headers
    if (host.includes('.cos.')) {
      // What has none passes for a broken line, and is asked again.
      response.setHeader('x-cos-request-id', 'stand-in')
      const code = note(`${request.method} ${decodeURIComponent((request.url ?? '').slice(1))}`)
      if (code)
        return void response
          .writeHead(403)
          .end(`<Error><Code>${code}</Code><Message>stand-in</Message></Error>`)
      return answerCos(state, request, body, response)
    }
    if (host.startsWith('tcb-api.')) return answerAdmin(state, body.toString('utf8'), response)
    const action = String(request.headers['x-tc-action'])
    const said = await perform(host, action, request, body.toString('utf8'))
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ Response: { ...said, RequestId: 'stand-in' } }))
  }

  async function perform(host: string, action: string, { headers }: IncomingMessage, body: string) {
    const fault =
      signatureFault(
        {
          authorization: headers.authorization ?? '',
          host,
          body,
          timestamp: Number(headers['x-tc-timestamp']),
        },
        keys,
      ) ?? note(action)
    const actions = host.startsWith('scf.') ? scf : tcb
    try {
      if (fault) throw new CloudRefusal(fault, `stand-in: ${fault} ${body}`)
      const act = actions[action]
      if (!act) throw new CloudRefusal('InvalidAction', `${action} is not known`)
      return await act(state, JSON.parse(body) as Parameters<Action>[1])
    } catch (error) {
      if (!(error instanceof CloudRefusal)) throw error
      return { Error: { Code: error.code, Message: error.message } }
    }
  }

  const loopback = await startLoopback(hosts, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error))
    })
  })
  return {
    ...loopback,
    state,
    asked,
    failNext: (what, code, skip = 0) => void failures.set(what, { code, skip }),
  }
}
