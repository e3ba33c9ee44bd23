import type { Operation } from '@domain/operations/operation'
import { auditEntries } from './audit'
import type { Member, Visitor } from './caller'
import { collection, type Stored } from './collection'
import type { CommandContext, Context, Done } from './handler'
import { derivedId, newId } from './ids'
import { opened, sealed } from './personal-data'
import { inTransaction } from './transaction'

/** A command that was carried out, kept so that a retry gets the same answer and not a second act. */
export interface CarriedOut extends Stored {
  at: string
  /** As JSON: keys of an output, such as fileIDs, may hold dots, which the database refuses in names. */
  output: string
}

export const carriedOut = collection<CarriedOut>('commands')

type AnyHandler = (input: unknown, context: CommandContext<Operation>) => Promise<Done<Operation>>

interface Command {
  name: string
  key: string
  /** The answer is kept sealed. */
  confidential: boolean
  traceId: string
  input: unknown
  handler: AnyHandler
  context: Omit<Context<Operation>, 'documents' | 'caller'> & { caller: Visitor | Member }
}

const namedIn = (caller: Visitor | Member) =>
  'id' in caller ? { openid: caller.openid, id: caller.id, name: caller.name } : caller

/** The act, its audit entry and its answer stand or fall together, however often the request comes. */
export async function runCommand(command: Command): Promise<unknown> {
  const { name, key, confidential, traceId, input, handler, context } = command
  const { caller, now } = context
  const _id = derivedId(caller.openid, name, key)
  let tidying: (() => Promise<unknown>)[] = []
  let done: Promise<unknown> | undefined
  const once = <T>(work: () => Promise<T>) => (done ??= work()) as Promise<T>

  const output = await inTransaction(async (documents) => {
    tidying = []
    const before = await documents.get(carriedOut, _id)
    if (before) return JSON.parse(confidential ? opened(before.output) : before.output) as unknown
    const afterwards = (tidy: () => Promise<unknown>) => void tidying.push(tidy)
    const result = await handler(input, {
      ...context,
      documents,
      afterwards,
      once,
    } as CommandContext<Operation>)
    const { note, unnamed } = result
    const by = unnamed ? { openid: '' } : namedIn(caller)
    for (const subject of [result.subject].flat())
      await documents.add(auditEntries, {
        _id: newId(),
        ...{ at: now, operation: name, by, subject, note, traceId },
      })
    const output = JSON.stringify(result.output)
    await documents.add(carriedOut, {
      _id,
      at: now,
      output: confidential ? sealed(output) : output,
    })
    return result.output
  })

  await Promise.allSettled(tidying.map((tidy) => tidy()))
  return output
}
