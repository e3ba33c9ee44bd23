import type { Answer, Request } from '@domain/operations/answer'
import type { CommandName, InputNamed, OperationName, OutputNamed } from '@domain/operations'
import { callFunction } from './call-function'
import { outputOf } from './output-of'
import { Failed } from './problems'

/** A command says which intent it is, so that asking again cannot do it twice. */
type Key<N extends OperationName> = N extends CommandName ? [key: string] : []

const pauses = [400, 1200]

/**
 * Asks the cloud for one operation. Throws `Refused` when the office's rules say no, and `Failed`
 * when nothing could be had, after asking again: a lost answer does not mean a lost request.
 */
export async function call<N extends OperationName>(
  name: N,
  input: InputNamed<N>,
  ...[key]: Key<N>
): Promise<OutputNamed<N>> {
  const [area = '', operation = ''] = name.split('.')
  const request: Request = key ? { operation, input, key } : { operation, input }
  return outputOf(await persistently(() => callFunction(area, request))) as OutputNamed<N>
}

async function persistently(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of pauses) {
    try {
      return await ask()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
  return ask().catch(() => {
    throw new Failed()
  })
}
