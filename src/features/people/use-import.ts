import { useState } from 'react'
import { call } from '@/cloud/call'
import { asProblem, type Problem } from '@/cloud/problem'
import type { OutputNamed } from '@domain/operations'

export type Plan = OutputNamed<'people.previewImport'>

/** Takes a previewed sheet in, batch by batch; after a failure it goes on where it stopped. */
export function useImport() {
  const [plan, setPlan] = useState<Plan>()
  const [applied, setApplied] = useState(0)
  const [running, setRunning] = useState(false)
  const [failed, setFailed] = useState<Problem>()

  const apply = async () => {
    if (!plan) return
    setRunning(true)
    setFailed(undefined)
    try {
      for (let batch = applied; batch < plan.batches; batch++) {
        // The batch is the intent: asking for it again is answered, not done again.
        await call('people.applyImport', { id: plan.id, batch }, `import-${plan.id}-${batch}`)
        setApplied(batch + 1)
      }
    } catch (error) {
      setFailed(asProblem(error))
    } finally {
      setRunning(false)
    }
  }
  return {
    plan,
    setPlan(next: Plan) {
      setPlan(next)
      setApplied(0)
      setFailed(undefined)
    },
    applied,
    running,
    failed,
    apply,
  }
}
