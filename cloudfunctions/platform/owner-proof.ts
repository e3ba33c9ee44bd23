import { isProofBy, proofBy } from './proof'

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
  proof: proofBy(key, 'owner', [act.act, act.input]),
})

export const isProven = (
  { act, input, proof }: OwnerAct & { proof?: unknown },
  key: string,
): boolean => isProofBy(proof, key, 'owner', [act, input])
