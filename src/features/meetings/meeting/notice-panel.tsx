import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { goTo } from '@/platform/go'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { MenuRow } from '@/ui/menu-row'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { noticeStateLabels } from '@domain/meeting/notice-state'
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
  return (
    <Panel title={title}>
      <View className="notice-panel__state">{noticeStateLabels[notice.state]}</View>
      {notice.differs.length > 0 && (
        <Banner look="warn">
          会议{notice.differs.join('、')}与已发出的通知不一致，请发变更通知，让大家重新签收。
        </Banner>
      )}
      <ProblemBanner problem={draft.problem} />
      {notice.id ? (
        <Button look="primary" wide onPress={() => goTo(noticeAddress(notice.id ?? ''))}>
          {notice.state === 'issued' ? '看通知，变更或取消' : '打开通知'}
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
