import type { ReceiptState } from '../dispatch/receipt-state'

interface Told {
  edition?: number | undefined
  lasting?: boolean | undefined
}

/** As far as its receipt decides whether a push is still wanted. */
export interface ReceiptNow {
  edition: number
  state: ReceiptState
  removedIn?: number | undefined
}

/** Why a queued push is not sent any more, by the edition that holds and by its receipt; nothing when it is. */
export function obsolete(
  { edition, lasting }: Told,
  holds: number | undefined,
  receipt: ReceiptNow | undefined,
): 'SUPERSEDED' | 'SIGNED' | undefined {
  if (edition === undefined) return undefined
  if (!lasting && holds !== undefined && holds > edition) return 'SUPERSEDED'
  if (receipt && receipt.edition > edition) return 'SUPERSEDED'
  // A receipt that is still behind says nothing of this edition.
  if (receipt?.edition !== edition) return undefined
  if (receipt.removedIn !== undefined) return 'SUPERSEDED'
  return receipt.state === 'signed' ? 'SIGNED' : undefined
}
