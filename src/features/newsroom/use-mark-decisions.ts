import { useState } from 'react'
import { reasonsToKeep, type Undecided } from './decide-dialog'
import type { ShownMark } from './use-marks'
import type { OpenDraft } from './use-draft'

/** Which marks of a draft were let stand, and the one that is being asked about. */
export function useMarkDecisions({ draft }: OpenDraft) {
  const [undecided, setUndecided] = useState<Undecided>()
  const [added, setAdded] = useState<readonly string[]>([])
  const stored = draft?.decisions ?? []
  return {
    undecided,
    isDecided: (fingerprint: string) =>
      added.includes(fingerprint) || stored.some(({ of }) => of === fingerprint),
    ask: ({ fingerprint, wrong }: ShownMark) =>
      setUndecided({
        of: fingerprint,
        about: wrong,
        title: `“${wrong}”不改？`,
        reasons: reasonsToKeep,
      }),
    decided: () => {
      if (undecided) setAdded((before) => [...before, undecided.of])
      setUndecided(undefined)
    },
    forget: () => setUndecided(undefined),
  }
}
