import { createHmac, timingSafeEqual } from 'node:crypto'

/** Something only the owner of the environment may have done, and its input, which JSON carries. */
export interface OwnerAct {
  act: string
  input?: unknown
}

/**
 * An act with the proof that whoever asks can read the function's own DESK_KEY (base64), as only the account it belongs
 * to can. It names no moment: nobody else sees it on its way, and the owner's clock need not be right.
 */
export const provenAct = <A extends OwnerAct>(act: A, key: string): A & { proof: string } => ({
  ...act,
  proof: proofOf(act, key),
})

export function isProven({ proof, ...act }: OwnerAct & { proof?: unknown }, key: string): boolean {
  const right = Buffer.from(proofOf(act, key))
  const shown = Buffer.from(typeof proof === 'string' ? proof : '')
  return shown.length === right.length && timingSafeEqual(shown, right)
}

function proofOf({ act, input }: OwnerAct, key: string): string {
  // What JSON carried comes out of JSON in the same order, so both sides hash the same text.
  return createHmac('sha256', Buffer.from(key, 'base64'))
    .update(`owner ${JSON.stringify([act, input])}`)
    .digest('base64url')
}
