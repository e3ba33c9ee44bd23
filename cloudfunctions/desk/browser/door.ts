import { networkOf } from '@domain/desk/network'
import { deskDoor } from '@domain/operations/desk-door'
import type { Answer } from '@domain/operations/answer'
import { answering } from '../../platform/answering'
import { now } from '../../platform/clock'
import { keepPace } from '../../platform/pace'
import { parseInput } from '../../platform/parse-input'
import { Refusal } from '../../platform/refusal'
import type { HttpRequest, HttpResponse } from '../../platform/serve-http'
import { askArea } from './ask-area'
import { askSeveral } from './ask-several'
import { claimTicket } from './claim-ticket'
import { logOut } from './log-out'
import { makeTicket } from './make-ticket'
import { currentSession } from './session-of'
import { keepPiece, putTogether } from './uploads'
import { visitOf, type Visit } from './visit'

/** Of one address, where a whole office may sit, per minute and instance; each person is paced by the area asked. */
const perAddress = 3000

type Room = (request: HttpRequest, visit: Visit) => Promise<Answer | { output: unknown }>

/** What is asked as JSON. The bodies come as bytes all the same: CloudBase lets text bodies be 100 KB at most. */
function asked<R extends keyof typeof deskDoor>(
  room: R,
  handle: (
    input: ReturnType<(typeof deskDoor)[R]['input']['parse']>,
    visit: Visit,
  ) => Promise<Answer | { output: unknown }>,
): Room {
  const { input: schema, output } = deskDoor[room]
  return async ({ body }, visit) => {
    const answer = await handle(parseInput(schema, jsonIn(body)) as never, visit)
    return 'ok' in answer ? answer : { output: output.parse(answer.output) }
  }
}

const rooms: Readonly<Record<string, Room>> = {
  tickets: asked('tickets', makeTicket),
  claims: asked('claims', claimTicket),
  session: asked('session', (_, visit) => currentSession(visit)),
  calls: asked('calls', askArea),
  several: asked('several', askSeveral),
  'log-out': asked('log-out', (_, visit) => logOut(visit)),
  pieces: ({ body }, visit) => keepPiece(body, visit),
  uploads: asked('uploads', putTogether),
}

/** The desk as browsers reach it. Always 200 with an answer of ours; anything else is the gateway's own trouble. */
export async function openDoor(request: HttpRequest): Promise<HttpResponse> {
  const moment = now()
  const visit = visitOf(request, moment)
  let whole: Answer | undefined
  const answer = await answering('desk', async () => {
    refuseOtherSites(request)
    const network = visit.address && networkOf(visit.address)
    if (network) keepPace(`address ${network}`, moment, perAddress)
    const room = Object.hasOwn(rooms, request.room) ? rooms[request.room] : undefined
    if (!room || request.method !== 'POST') throw new Refusal('UNKNOWN_OPERATION')
    const result = await room(request, visit)
    if ('ok' in result) whole = result
    return { output: undefined, ...result, at: moment }
  })
  return {
    statusCode: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(visit.setCookie ? { 'set-cookie': visit.setCookie } : {}),
    },
    body: JSON.stringify(whole ?? answer),
  }
}

/**
 * Another site's page cannot get here: its cookie stays at home (SameSite=Strict), a form cannot send this content
 * type nor this header, a script would first have to ask (CORS), and a browser says where a request was made.
 */
function refuseOtherSites({ headers }: HttpRequest): void {
  const own = headers['x-desk'] === '1' && headers['content-type'] === 'application/octet-stream'
  if (!own || (headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin')
    throw new Refusal('NOT_ALLOWED')
}

function jsonIn(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new Refusal('INVALID_INPUT')
  }
}
