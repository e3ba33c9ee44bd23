/** 校次: the three proofreadings and the reading-through before release, recorded by name beside the reviews. */
export const proofLabels = {
  first: '一校',
  second: '二校',
  third: '三校',
  readThrough: '发布前通读',
} as const

export type ProofKind = keyof typeof proofLabels

export const proofKinds = Object.keys(proofLabels) as [ProofKind, ...ProofKind[]]

/** Somebody looked through a text. */
interface Reading {
  by: { id: string; name: string }
  at: string
  /** Of the text that was read; another text needs reading again. */
  hash: string
}

export interface Proof extends Reading {
  kind: ProofKind
}

/** A text to be read, and who wrote in it, before a reading or after. */
export interface WrittenText {
  hash?: string | undefined
  writers: readonly { id: string }[]
}

const isOfAnother = ({ by, hash }: Reading, text: WrittenText): boolean =>
  hash === text.hash && !text.writers.some(({ id }) => id === by.id)

/** Whether a reading is of this very text and, but for the first one, by nobody who wrote in it. */
export const countsForText = (proof: Proof, text: WrittenText): boolean =>
  proof.kind === 'first' ? proof.hash === text.hash : isOfAnother(proof, text)

/** Whether a 保密审查 is of this very text, and by nobody who wrote in it. */
export const vouchesForText = <Signed extends Reading>(
  confidentiality: Signed | undefined,
  text: WrittenText,
): confidentiality is Signed => confidentiality !== undefined && isOfAnother(confidentiality, text)

/** Who carried out a reading that counts for this very text; the first entry stands. */
export const proofOf = (
  proofs: readonly Proof[],
  kind: ProofKind,
  text: WrittenText,
): Proof | undefined => proofs.find((proof) => proof.kind === kind && countsForText(proof, text))

/** The readings that this very text still lacks. */
export const missingProofs = (proofs: readonly Proof[], text: WrittenText): ProofKind[] =>
  proofKinds.filter((kind) => !proofOf(proofs, kind, text))
