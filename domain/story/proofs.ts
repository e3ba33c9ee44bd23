/** 校次: the three proofreadings and the reading-through before release, recorded by name beside the reviews. */
export const proofLabels = {
  first: '一校',
  second: '二校',
  third: '三校',
  readThrough: '发布前通读',
} as const

export type ProofKind = keyof typeof proofLabels

export const proofKinds = Object.keys(proofLabels) as [ProofKind, ...ProofKind[]]

export interface Proof {
  kind: ProofKind
  by: { id: string; name: string }
  at: string
  /** Of the text that was read; another text needs reading again. */
  hash: string
}

/** Who carried out a reading of this very text; the first entry stands. */
export const proofOf = (
  proofs: readonly Proof[],
  kind: ProofKind,
  hash: string,
): Proof | undefined => proofs.find((proof) => proof.kind === kind && proof.hash === hash)

/** The readings that this very text still lacks. */
export const missingProofs = (proofs: readonly Proof[], hash: string): ProofKind[] =>
  proofKinds.filter((kind) => !proofOf(proofs, kind, hash))
