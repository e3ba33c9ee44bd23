import type { Operation } from '@domain/operations/operation'
import { auditEntries } from './audit'
import type { Member, Visitor } from './caller'
import { collection, type Stored } from './collection'
import type { CommandContext, Context, Done } from './handler'
import { derivedId, newId } from './ids'
import { inTransaction } from './transaction'

/** A command that was carried out, kept so that a retry gets the same answer and not a second act. */
interface CarriedOut extends Stored {
  at: string
  /** As JSON: keys of an output, such as fileIDs, may hold dots, which the database refuses in names. */
  output: string
}

const carriedOut = collection<CarriedOut>('commands')

type AnyHandler = (input: unknown, context: CommandContext<Operation>) => Promise<Done<Operation>>

interface Command {
  name: string
  key: string
  traceId: string
  input: unknown
  handler: AnyHandler
  context: Omit<Context<Operation>, 'documents' | 'caller'> & { caller: Visitor | Member }
}

/** The act, its audit entry and its answer stand or fall together, however often the request comes. */
export async function runCommand(command: Command): Promise<unknown> {
  const { name, key, traceId, input, handler, context } = command
  const { caller, now } = context
  const _id = derivedId(caller.openid, name, key)
  let tidying: (() => Promise<unknown>)[] = []

  const output = await inTransaction(async (documents) => {
    tidying = []
    const before = await documents.get(carriedOut, _id)
    if (before) return JSON.parse(before.output) as unknown
    const afterwards = (tidy: () => Promise<unknown>) => void tidying.push(tidy)
    const done = await handler(input, {
      ...context,
      documents,
      afterwards,
    } as CommandContext<Operation>)
    const by = 'id' in caller ? { openid: caller.openid, id: caller.id, name: caller.name } : caller
    await documents.add(auditEntries, {
      _id: newId(),
      at: now,
      operation: name,
      by,
      subject: done.subject,
      traceId,
    })
    await documents.add(carriedOut, { _id, at: now, output: JSON.stringify(done.output) })
    return done.output
  })

  await Promise.allSettled(tidying.map((tidy) => tidy()))
  return output
}
