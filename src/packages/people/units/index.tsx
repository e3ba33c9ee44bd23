import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { useWho } from '@/cloud/use-who'
import { AuditPanel } from '@/features/people/audit-panel'
import { EndTermDialog } from '@/features/people/end-term-dialog'
import { UnitLists, type BodyShown } from '@/features/people/unit-lists'
import { Frame } from '@/shell/frame'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

export default function Units() {
  const { output: units, problem, reload } = useQuery('people.listUnits', {})
  const me = useWho()
  const [ending, setEnding] = useState<BodyShown>()
  const mayChange = me.output?.roles.includes('administrator') ?? false
  return (
    <Frame tab="me" width="desk">
      {!units && problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!units && !problem && <Skeleton rows={6} />}
      {units && <UnitLists units={units} mayChange={mayChange} onEndTerm={setEnding} />}
      {mayChange && <AuditPanel />}
      {ending && (
        <EndTermDialog
          body={ending}
          onDismiss={() => setEnding(undefined)}
          onDone={() => {
            setEnding(undefined)
            void reload()
          }}
        />
      )}
    </Frame>
  )
}
