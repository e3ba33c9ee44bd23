import { useState } from 'react'
import { keepingMark } from './decide-dialog'
import type { ShownMark } from './use-marks'
import type { OpenDraft } from './use-draft'

/** Which marks of a draft were let stand, and the one that is being asked about. */
export function useMarkDecisions({ draft }: OpenDraft) {
  const [asked, setAsked] = useState<ShownMark>()
  const [added, setAdded] = useState<readonly string[]>([])
  const stored = draft?.decisions ?? []
  return {
    undecided: asked && keepingMark(asked),
    isDecided: (fingerprint: string) =>
      added.includes(fingerprint) || stored.some(({ of }) => of === fingerprint),
    ask: setAsked,
    decided: () => {
      if (asked) setAdded((before) => [...before, asked.fingerprint])
      setAsked(undefined)
    },
    forget: () => setAsked(undefined),
  }
}
