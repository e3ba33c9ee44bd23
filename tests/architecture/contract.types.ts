/**
 * Proofs for the type checker, run by `npm run types`: each line below a `@ts-expect-error` must
 * fail to compile, or the check fails.
 */
import * as z from 'zod'
import type { call } from '@/cloud/call'
import { command, query } from '@domain/operations/operation'
import type { Handler, Handlers } from '../../cloudfunctions/platform/handler'

const area = {
  read: query({
    by: 'anyone',
    input: z.strictObject({ id: z.string() }),
    output: z.object({ title: z.string() }),
    refusals: ['STORY_NOT_FOUND'],
  }),
  write: command({
    by: ['editor'],
    input: z.strictObject({ title: z.string() }),
    output: z.object({ id: z.string() }),
    refusals: [],
  }),
}

const read: Handler<typeof area.read> = async ({ id }) => ({ title: id })
const write: Handler<typeof area.write> = async () => ({ output: { id: '1' }, subject: 's/1' })

export const whole: Handlers<typeof area> = { read, write }

// @ts-expect-error a handler is missing
export const missingHandler: Handlers<typeof area> = { read }

// @ts-expect-error a handler for no operation
export const strayHandler: Handlers<typeof area> = { read, write, erase: read }

// @ts-expect-error who may ask is missing
query({ input: z.strictObject({}), output: z.object({}), refusals: [] })

// @ts-expect-error no such role
query({ by: ['chairman'], input: z.strictObject({}), output: z.object({}), refusals: [] })

// @ts-expect-error a refusal without a text and a next step in the vocabulary
query({ by: 'anyone', input: z.strictObject({}), output: z.object({}), refusals: ['TOO_BORING'] })

export const undeclaredRefusal: Handler<typeof area.read> = async (_, { refuse }) => {
  // @ts-expect-error the operation does not declare this refusal
  throw refuse('FILE_EMPTY')
}

// @ts-expect-error a command must say what it was about, for the audit
export const withoutSubject: Handler<typeof area.write> = async () => ({ output: { id: '1' } })

// @ts-expect-error the output lacks a field of the contract
export const wrongOutput: Handler<typeof area.read> = async () => ({})

export const anonymous: Handler<typeof area.read> = async (_, { caller }) => {
  // @ts-expect-error who is open to anyone has no name
  return { title: caller.name }
}

export async function asTheClient(ask: typeof call) {
  const { stories } = await ask('news.list', { column: 'deputies' })
  // @ts-expect-error no such operation
  await ask('news.erase', {})
  // @ts-expect-error no such column
  await ask('news.list', { column: 'sports' })
  // @ts-expect-error a command needs a key, so that a retry is not a second act
  await ask('news.publish', { id: '1', revision: 1 })
  // @ts-expect-error no such field in the answer
  return stories[0]?.blocks
}
