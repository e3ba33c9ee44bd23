import type { Found, MarkKind, Tier } from '../mark'

/** A mark on what a pattern matched. */
export const mark = (
  kind: MarkKind,
  tier: Tier,
  offset: number,
  wrong: string,
  suggestions: readonly string[],
  reason: string,
): Found => ({ kind, tier, offset, length: wrong.length, wrong, suggestions, reason })
