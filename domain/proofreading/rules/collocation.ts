import type { Tier } from '../mark'

/** pattern, what part is wrong, what to put, tier, why. */
export type Collocation = [RegExp, string, readonly string[], Tier, string]
