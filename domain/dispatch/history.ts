import type { Answer, LeaveState } from './receipt-state'

interface Who {
  id: string
  name: string
}

/** 打开: an edition, for the first time by that person. */
export interface Opening {
  edition: number
  at: string
  by: Who
  /** agent: on behalf of the recipient. */
  via: 'self' | 'agent'
  /** Whose notice it was, as they were named then. */
  of: string
}

/** 请假, and what was said to it. */
export interface LeaveAsked {
  reason: string
  state: LeaveState
  askedAt: string
  decided?: { by: Who; at: string; note: string } | undefined
}

/** 签收, of one edition, with the answer it was given with. */
export interface Signature {
  edition: number
  at: string
  by: Who
  /** self: the person, or a liaison officer of the organ. agent: 由XXX代签. phone: said on the phone, entered by `by`. */
  via: 'self' | 'agent' | 'phone'
  /** For whom, as they were named then. */
  of: string
  answer?: Answer | undefined
  leave?: LeaveAsked | undefined
}

/** What is kept of one receipt: beyond, only the latest change of mind; every single one stands in the audit. */
const most = 100

/** Whether this person has opened this edition; another officer of the organ, or an agent, has not done it for them. */
export const hasOpened = (
  openings: readonly Opening[] = [],
  edition: number,
  personId: string,
): boolean => openings.some((one) => one.edition === edition && one.by.id === personId)

/** With one more opening, unless this person has opened this edition before. */
export const withOpening = (
  openings: readonly Opening[] = [],
  next: Opening,
): readonly Opening[] =>
  hasOpened(openings, next.edition, next.by.id) ? openings : kept(openings, next)

/** With one more signature, unless it says what the latest says, by the same person. */
export function withSignature(
  signatures: readonly Signature[] = [],
  next: Signature,
): readonly Signature[] {
  const last = signatures.at(-1)
  const again =
    last?.edition === next.edition &&
    last.by.id === next.by.id &&
    last.via === next.via &&
    last.answer === next.answer &&
    last.leave?.reason === next.leave?.reason
  return again ? signatures : kept(signatures, next)
}

const kept = <One>(before: readonly One[], next: One): readonly One[] => [
  ...before.slice(0, most - 1),
  next,
]

/** With what was said to the leave that was asked with one of them. */
export const withDecision = (
  signatures: readonly Signature[] = [],
  leave: LeaveAsked,
): readonly Signature[] =>
  signatures.map((one) => (one.leave?.askedAt === leave.askedAt ? { ...one, leave } : one))

interface Kept {
  edition: number
  openings?: readonly Opening[] | undefined
  signatures?: readonly Signature[] | undefined
}

/** When the recipient first opened the edition that holds; an agent's opening is not theirs. */
export const openedAt = ({ edition, openings = [] }: Kept): string | undefined =>
  openings.find((one) => one.edition === edition && one.via === 'self')?.at

/** 曾签收: the latest edition before the one that holds that was signed. */
export const signedBefore = ({ edition, signatures = [] }: Kept): number | undefined =>
  signatures.findLast((one) => one.edition < edition)?.edition
