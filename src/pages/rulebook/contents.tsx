import { OpenDraftsBanner } from '@/features/opinions/open-drafts-banner'
import { Frame } from '@/shell/frame'
import { NotOpenYet } from '@/shell/not-open-yet'

export default function RulebookContents() {
  return (
    <Frame tab="rulebook" first>
      <OpenDraftsBanner />
      <NotOpenYet
        title="工作制度还没有放到这里"
        today="现行制度以办公室印发的《常委会工作制度汇编》纸质本为准。需要查阅某一条，请打电话给办公室。"
      />
    </Frame>
  )
}
