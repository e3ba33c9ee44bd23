import { View } from '@tarojs/components'
import { goTo } from '@/platform/go'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Facts } from '@/ui/facts'
import { Panel } from '@/ui/panel'
import { dateAndTime } from '@domain/dates/show'
import type { NoticeDesk } from './use-notice-desk'

/** What became of it since it was issued, and what can still be done. */
export function SentPanel({ notice }: { notice: NoticeDesk }) {
  const { desk, ask } = notice
  const { dispatch, may } = desk
  const { issuedAt, issuedBy, noticeId } = desk.notice
  if (!issuedAt) return null
  return (
    <Panel title="发出情况">
      <Facts
        facts={[
          ['发出', `${dateAndTime(issuedAt)}，${issuedBy ?? ''}`],
          ['收件人', dispatch && String(dispatch.total)],
          ['已读', dispatch && String(dispatch.read)],
          [
            '已签收',
            dispatch && `${dispatch.signed}，还有 ${dispatch.total - dispatch.signed} 个未签收`,
          ],
          [
            '下一步',
            dispatch?.nextStep &&
              `${dateAndTime(dispatch.nextStep.dueAt)} ${dispatch.nextStep.step}（未签收的）`,
          ],
        ]}
      />
      {dispatch && dispatch.receipts < dispatch.total && (
        <View className="type-small">
          正在生成回执（{dispatch.receipts}/{dispatch.total}），一两分钟内完成。
        </View>
      )}
      <Button
        look="primary"
        wide
        onPress={() => goTo(`/packages/meetings/board/index?id=${noticeId}`)}
      >
        看签收情况
      </Button>
      {may.cancel && (
        <ActionRow>
          {may.change && <Button onPress={() => ask('change')}>变更通知</Button>}
          <Button look="danger" onPress={() => ask('cancel')}>
            取消会议
          </Button>
        </ActionRow>
      )}
    </Panel>
  )
}
