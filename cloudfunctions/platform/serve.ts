import * as z from 'zod'
import type { Answer, RefusalDetails } from '@domain/operations/answer'
import type { Area, Operation } from '@domain/operations/operation'
import { answering } from './answering'
import { countAttempt } from './attempts'
import { admit, visitor } from './caller'
import { now } from './clock'
import { documents } from './documents'
import type { Context, Handlers } from './handler'
import { keepPace } from './pace'
import { parseInput } from './parse-input'
import { Refusal } from './refusal'
import { runCommand } from './run-command'
import { secret } from './secrets'
import { voucher } from './voucher'

/** WeChat adds fields of its own to the event, so the envelope is not strict; the input is. */
const envelope = z.object({
  operation: z.string().max(60),
  input: z.unknown(),
  key: z.string().min(8).max(80).optional(),
  voucher: voucher.optional(),
})

/**
 * The entry point of an area's cloud function: checks the input, admits the caller, runs the handler,
 * and answers. Refusals are answered with their code, faults are logged once and answered by trace id.
 */
export function serve<A extends Area>(areaName: string, area: A, handlers: Handlers<A>) {
  // Without it the function does not start, rather than fail at the first who comes from the desk.
  secret('DESK_KEY')
  return (event: unknown): Promise<Answer> =>
    answering(areaName, (traceId) => perform(areaName, area, handlers, event, traceId))
}

async function perform<A extends Area>(
  areaName: string,
  area: A,
  handlers: Handlers<A>,
  event: unknown,
  traceId: string,
): Promise<Pick<Answer & { ok: true }, 'output' | 'at'>> {
  const request = parseInput(envelope, event)
  const { operation: verb, key } = request
  if (!Object.hasOwn(area, verb)) throw new Refusal('UNKNOWN_OPERATION')
  const operation = area[verb] as Operation
  if (operation.onPhoneOnly && request.voucher) throw new Refusal('ONLY_ON_THE_PHONE')
  const handler = handlers[verb] as never
  const input = parseInput(operation.input, request.input ?? {})
  const moment = now()
  const who = visitor(areaName, request, moment)
  keepPace(who.openid, moment)
  const caller = await admit(operation.by, who, moment)
  const name = `${areaName}.${verb}`
  if (operation.attempts) await countAttempt(name, caller.openid, operation.attempts, moment)
  const refuse = (code: Refusal['code'], details?: RefusalDetails) => new Refusal(code, details)
  const context = { caller, now: moment, refuse }

  if (operation.kind === 'command') {
    if (!key) throw new Refusal('INVALID_INPUT', { key: '缺少请求编号' })
    const { confidential = false } = operation
    const output = await runCommand({ name, key, confidential, traceId, input, handler, context })
    // Without the moment: a command that is asked again is answered alike.
    return { output: operation.output.parse(output) }
  }
  const run = handler as (input: unknown, context: Context<Operation>) => Promise<unknown>
  const output = await run(input, { ...context, documents } as Context<Operation>)
  return { output: operation.output.parse(output), at: moment }
}
