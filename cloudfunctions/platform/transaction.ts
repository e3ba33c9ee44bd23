import { startTransaction } from './database'
import { documentsIn, type Documents } from './documents'

const attempts = 4

/** True when someone else wrote one of the same documents first. */
export const isConflict = (error: unknown): boolean =>
  /TransactionConflict|TRANSACTION_CONFLICT/i.test(
    `${String(error)} ${String((error as { code?: unknown } | undefined)?.code ?? '')}`,
  )

/**
 * Runs the work so that all its writes stand, or none. Runs it again when another transaction
 * came between: the SDK's own runTransaction does not, for conflicts raised by an operation.
 */
export async function inTransaction<T>(work: (documents: Documents) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    const transaction = await startTransaction()
    try {
      const result = await work(documentsIn(transaction))
      await transaction.commit()
      return result
    } catch (error) {
      // A conflict has ended the transaction already; rolling back again then fails, and may.
      await transaction.rollback().catch(() => undefined)
      if (!isConflict(error) || attempt === attempts) throw error
    }
  }
}
