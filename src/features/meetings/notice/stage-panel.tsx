import { Panel } from '@/ui/panel'
import { StageRow } from '@/ui/stage-row'
import { noticeStages } from '@domain/review/chain'
import { stageRows } from '@domain/review/stage-rows'
import type { Desk } from './use-notice-desk'

/** 审核 → 签发: who has passed what, with their remarks, and who is awaited. */
export function StagePanel({ desk }: { desk: Desk }) {
  const { approvals, notice } = desk
  return (
    <Panel title="审签">
      {stageRows(noticeStages, approvals, notice.stage).map(({ name, ...row }) => (
        <StageRow key={name} {...row} />
      ))}
    </Panel>
  )
}
