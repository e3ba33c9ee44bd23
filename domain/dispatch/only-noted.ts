import type { DispatchKind } from '../vocabulary/dispatch-kinds'

/** Whether 签收 is all that is asked: of a meeting that is off, and of what is only to be received. */
export const isOnlyNoted = (card: {
  kind: DispatchKind
  cancelled?: boolean | undefined
}): boolean => card.kind === 'rulebook' || card.cancelled === true
