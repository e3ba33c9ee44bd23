import { View } from '@tarojs/components'
import { Banner } from '@/ui/banner'
import { Tag } from '@/ui/tag'
import { cardTime } from '@domain/dates/meeting-time'
import { dateAndTime } from '@domain/dates/show'
import { ladderStepLabels } from '@domain/dispatch/ladder'
import type { Board } from './use-board'
import './board-head.scss'

/** Which notice it is, and what happens next without anybody's doing. */
export function BoardHead({ board }: { board: Board }) {
  const { kind, title, startsAt, venue, edition, cancelled, urgent, signBy, overdue, next } = board
  return (
    <View className="board-head">
      <View className="board-head__title">
        <View className="type-title">{title}</View>
        {cancelled && <Tag look="red">已取消</Tag>}
        {kind !== 'rulebook' && edition > 1 && !cancelled && (
          <Tag look="red">{`变更后第${edition}版`}</Tag>
        )}
        {urgent && edition === 1 && <Tag look="red">临时召集</Tag>}
      </View>
      {kind !== 'rulebook' && (
        <View className="board-head__line">{`${cardTime(startsAt)} · ${venue || '地点见通知'}`}</View>
      )}
      <View className="type-small">
        {`${dateAndTime(board.issuedAt)} ${board.issuedBy.name}发出`}
        {signBy ? `，${dateAndTime(signBy)} 前签收` : ''}
      </View>
      {next && (
        <View className="type-small">
          {`下一步：${dateAndTime(next.at)} 自动${ladderStepLabels[next.step]}（仅未签收）`}
        </View>
      )}
      {!board.complete && (
        <Banner>{`正在逐个发出：已列出 ${board.made} / ${board.total} 个收件人。几分钟内完成，可下拉刷新。`}</Banner>
      )}
      {overdue && (
        <Banner look="warn">
          {`签收时间已过，还有 ${board.made - board.states.signed} 个没有签收。请打电话联系。`}
        </Banner>
      )}
    </View>
  )
}
