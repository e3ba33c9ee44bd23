import type { Answer } from '@domain/operations/answer'
import { newId } from './ids'
import { Refusal } from './refusal'
import { isConflict } from './transaction'

/** What came of the work as an answer: refusals with their code, faults logged once and told by trace id. */
export async function answering(
  area: string,
  work: (traceId: string) => Promise<{ output: unknown; at?: string }>,
): Promise<Answer> {
  const traceId = newId()
  try {
    return { ok: true, ...(await work(traceId)) }
  } catch (error) {
    const refusal = isConflict(error) ? new Refusal('CHANGED_MEANWHILE') : error
    if (refusal instanceof Refusal) {
      const { code, details } = refusal
      return { ok: false, refusal: details ? { code, details } : { code } }
    }
    console.error(JSON.stringify({ traceId, area, error: describe(error) }))
    return { ok: false, fault: { traceId } }
  }
}

const describe = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
