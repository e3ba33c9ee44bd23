import { GateOpen, GateRow } from '@/ui/gate-row'
import { Panel } from '@/ui/panel'
import type { Desk } from './use-notice-desk'

/** 签发前检查: what still keeps the notice from its signature, each with what to do. */
export function GatePanel({ desk }: { desk: Desk }) {
  const closed = Object.entries(desk.closedBecause)
  return (
    <Panel title="签发前检查">
      {closed.map(([field, text]) => (
        <GateRow key={field} text={text} />
      ))}
      {closed.length === 0 && <GateOpen text="没有问题，可以签发。" />}
    </Panel>
  )
}
