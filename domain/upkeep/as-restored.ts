/** Why a push that waited was not taken: as its outcome is put into words. */
export const restoredCode = 'RESTORED'

/**
 * A document of a backup as it is to stand in the system it is restored into. Pushes that waited are not sent again: who
 * got them meanwhile, and whether they still hold, nobody knows. The ladder's next step is a push of its own.
 */
export function asRestored<T extends { _id: string }>(
  collection: string,
  document: T,
  now: string,
): T {
  if (collection !== 'outbox') return document
  const { state } = document as { state?: unknown }
  if (state === 'queued')
    return { ...document, state: 'declined', errCode: restoredCode, settledAt: now }
  return state === 'submitting' ? { ...document, state: 'unknown', settledAt: now } : document
}
