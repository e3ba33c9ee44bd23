import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Tag } from '@/ui/tag'
import { leaveStateLabels } from '@domain/dispatch/receipt-state'
import { LeaveDecisionDialog } from './leave-decision-dialog'

interface LeavesPanelProps {
  dispatchId: string
  onDecided: () => void
}

/** 请假: who asked and why, those who wait for an answer first; each is decided by a tap. */
export function LeavesPanel({ dispatchId, onDecided }: LeavesPanelProps) {
  const { output, problem, reload } = useQuery('notices.listLeaves', { dispatchId })
  const [deciding, setDeciding] = useState<string>()
  if (problem) return <ProblemBanner problem={problem} />
  if (!output || output.leaves.length === 0) return null
  const { leaves, approvers, mayDecideOneself } = output
  const inOrder = [...leaves].sort((a, b) => waiting(b.state) - waiting(a.state))
  const open = leaves.find(({ receiptId }) => receiptId === deciding)
  return (
    <Panel title={`请假 · ${leaves.length}`}>
      <RowList>
        {inOrder.map(({ receiptId, name, unit, reason, state, decided }) => (
          <Row
            key={receiptId}
            title={name}
            tags={<Tag look={state === 'pending' ? 'red' : 'plain'}>{leaveStateLabels[state]}</Tag>}
            note={[unit, reason, decided && `${decided.by.name}批`].filter(Boolean).join('，')}
            onPress={() => setDeciding(receiptId)}
          />
        ))}
      </RowList>
      {open && (
        <LeaveDecisionDialog
          leave={open}
          approvers={approvers}
          mayDecideOneself={mayDecideOneself}
          onDone={() => {
            setDeciding(undefined)
            void reload()
            onDecided()
          }}
          onDismiss={() => setDeciding(undefined)}
        />
      )}
    </Panel>
  )
}

const waiting = (state: string) => Number(state === 'pending')
