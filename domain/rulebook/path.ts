import { ruleStages, type Chain } from '../review/chain'
import type { AdoptionPath } from '../vocabulary/rulebook'

/** 通过途径 as a review chain; one clerk may record several meetings. */
export const chainOf = (path: AdoptionPath): Chain => ({
  stages: ruleStages[path],
  mayCombine: true,
})
