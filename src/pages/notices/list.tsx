import { Frame } from '@/shell/frame'
import { NotOpenYet } from '@/shell/not-open-yet'

export default function NoticeList() {
  return (
    <Frame tab="notices" first>
      <NotOpenYet
        title="会议通知还没有在这里办理"
        today="办公室目前仍用电话、短信和纸质通知告知会议，请以收到的通知为准。拿不准的，请打电话问办公室。"
      />
    </Frame>
  )
}
