import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { goTo } from '@/platform/go'
import { Button } from '@/ui/button'
import { MenuRow } from '@/ui/menu-row'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { noticeStateLabels } from '@domain/meeting/notice-state'
import { isOutOfDate, OutOfDateBanner } from '../out-of-date-banner'
import type { Opened } from './use-meeting'
import './notice-panel.scss'

const noticeAddress = (id: string) => `/packages/meetings/notice/index?id=${id}`

/** 通知: how far it is and the next step; then where materials, receipts and attendance are kept. */
export function NoticePanel({ opened }: { opened: Opened }) {
  const { meeting, notice, may } = opened
  const draft = useCommand('notices.draftNotice')
  const write = async () => {
    const drafted = await draft.run({ meetingId: meeting.id })
    if (drafted) goTo(noticeAddress(drafted.id))
  }
  const title =
    notice.edition && notice.edition > 1 ? `会议通知（第 ${notice.edition} 稿）` : '会议通知'
  const about = notice.noticeId ?? ''
  const wayToNotice = () => {
    if (notice.state !== 'issued') return '打开通知'
    const mayFollow = may.edit && isOutOfDate(notice.outOfDate)
    return mayFollow && !notice.outOfDate.begun ? '去办理变更通知' : '看通知，变更或取消'
  }
  return (
    <Panel title={title}>
      <View className="notice-panel__state">{noticeStateLabels[notice.state]}</View>
      <OutOfDateBanner outOfDate={notice.outOfDate} />
      <ProblemBanner problem={draft.problem} />
      {notice.id ? (
        <Button look="primary" wide onPress={() => goTo(noticeAddress(notice.id ?? ''))}>
          {wayToNotice()}
        </Button>
      ) : (
        may.edit && (
          <Button
            look="primary"
            wide
            busy={draft.running}
            disabled={!meeting.startsAt}
            onPress={() => void write()}
          >
            拟通知
          </Button>
        )
      )}
      <View className="notice-panel__links">
        <MenuRow
          title="会议材料"
          note="清单、责任单位、催交、装袋清点"
          onPress={() => goTo(`/packages/meetings/materials/index?id=${meeting.id}`)}
        />
        {notice.noticeId && (
          <>
            <MenuRow
              title="签收看板"
              note="谁已签收、谁请假、还要催谁"
              onPress={() => goTo(`/packages/meetings/board/index?id=${about}`)}
            />
            <MenuRow
              title="签到"
              note="现场扫码或按名单，实到和法定人数"
              onPress={() => goTo(`/packages/meetings/attendance/index?id=${meeting.id}`)}
            />
          </>
        )}
      </View>
    </Panel>
  )
}
