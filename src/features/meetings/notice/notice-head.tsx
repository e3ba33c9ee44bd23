import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { goInstead, goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { Tag } from '@/ui/tag'
import { dateAndTime } from '@domain/dates/show'
import { labelOfStage, noticeStages } from '@domain/review/chain'
import { noticeSentBack } from '@domain/review/sent-back'
import { AgendaBehind, OutOfDateBanner } from '../out-of-date-banner'
import type { Desk, NoticeDesk } from './use-notice-desk'
import './notice-head.scss'

/** Whose notice this is, where it stands, and what its people must know first. */
export function NoticeHead({ notice }: { notice: NoticeDesk }) {
  const { desk, draft, done, editing, ask } = notice
  const { change, edition, changeNote, returned, meetingId, urgent } = {
    ...desk.notice,
    returned: desk.returned,
  }
  const renew = useCommand('notices.renewNotice')
  const takeOver = async () => {
    const seen = await draft.saveNow()
    if (!seen || !(await renew.run(seen))) return
    say('已按会议更新')
    done()
  }
  const { newerEdition, behind, notPublic, outOfDate, may, lastRound } = desk
  const asked = desk.notice.status === 'published' ? undefined : lastRound?.returned
  return (
    <View className="notice-head">
      <View className="type-title">{desk.meeting.title}</View>
      <View className="notice-head__line">
        <Tag look="red">{statusOf(desk)}</Tag>
        {edition > 1 && (
          <Tag>{`第 ${edition} 版 · ${change === 'cancelled' ? '取消' : '变更'}通知`}</Tag>
        )}
        {urgent && <Tag look="red">临时召集</Tag>}
        <Button
          look="quiet"
          onPress={() => goTo(`/packages/meetings/meeting/index?id=${meetingId}`)}
        >
          看会议
        </Button>
      </View>
      {changeNote && <View className="type-small">原因：{changeNote}</View>}
      {urgent && (
        <View className="type-small">
          {urgent.approvedBy}批准：{urgent.reason}
        </View>
      )}
      {newerEdition && (
        <Banner look="warn">
          {newerEdition.status === 'published'
            ? '这一版已被新的通知替换。'
            : '已有一份变更或取消通知正在办理。'}
          <Button
            look="quiet"
            onPress={() => goInstead(`/packages/meetings/notice/index?id=${newerEdition.id}`)}
          >
            打开那一份
          </Button>
        </Banner>
      )}
      <OutOfDateBanner outOfDate={outOfDate}>
        {may.change && (
          <View className="notice-head__action">
            <Button look="primary" onPress={() => ask('change')}>
              变更通知
            </Button>
          </View>
        )}
      </OutOfDateBanner>
      {returned && desk.notice.status === 'returned' && (
        <Banner look="bad">
          {returned.by.name} {dateAndTime(returned.at)} {noticeSentBack(returned.stage)}：
          {returned.remarks}
        </Banner>
      )}
      {asked && desk.notice.status !== 'returned' && (
        <Banner look="warn">
          第 {lastRound?.round} 轮由{asked.by.name}于 {dateAndTime(asked.at)}{' '}
          {noticeSentBack(asked.stage)}，意见：
          {asked.remarks}
        </Banner>
      )}
      {behind.differs.length > 0 && (
        <Banner look="bad">
          <View>会议的{behind.differs.join('、')}已有改动，这份通知还是原来的。</View>
          <AgendaBehind agenda={behind.agenda} />
          {editing ? (
            <View className="notice-head__action">
              <Button look="primary" busy={renew.running} onPress={() => void takeOver()}>
                按会议更新
              </Button>
            </View>
          ) : (
            <View>请退回或改稿，由拟稿人按会议更新。</View>
          )}
        </Banner>
      )}
      {notPublic.length > 0 && (
        <Banner look="warn">
          <View>
            文中写有任免或暂不公开的议题，收件人打开通知就能看到；推送和群消息里不会出现。不宜在网上写的，请改写为“其他事项”。
          </View>
          {notPublic.map((line) => (
            <View key={line}>· {line}</View>
          ))}
        </Banner>
      )}
      <ProblemBanner problem={renew.problem} />
    </View>
  )
}

function statusOf({ notice }: Desk): string {
  const { status, stage } = notice
  if (stage) return `待${labelOfStage(noticeStages, stage)}`
  return {
    draft: '拟稿',
    returned: '已退回',
    inReview: '审核中',
    approved: '已签发，待发出',
    published: '已发出',
    withdrawn: '已撤回',
  }[status]
}
