import { Panel } from '@/ui/panel'
import { StageRow } from '@/ui/stage-row'
import { storyStages } from '@domain/review/chain'
import { stageRows } from '@domain/review/stage-rows'
import type { Review } from './use-review'

/** 初审 → 复审 → 终审: who has passed what, with their remarks, and who is awaited. */
export function StageLine({ review }: { review: Review }) {
  const { approvals, story } = review
  return (
    <Panel title={review.round > 1 ? `审核 · 第 ${review.round} 轮` : '审核'}>
      {stageRows(storyStages, approvals, story.stage).map(({ name, ...row }) => (
        <StageRow key={name} {...row} />
      ))}
    </Panel>
  )
}
