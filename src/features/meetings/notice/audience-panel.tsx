import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { attendingLabels } from '@domain/meeting/meeting'
import type { OutputNamed } from '@domain/operations'
import { PushPreview } from './push-preview'
import type { NoticeDesk } from './use-notice-desk'
import './audience-panel.scss'

type Preview = OutputNamed<'notices.previewAudience'>
type Because = Preview['cannotPush'][number]['because']

const because: Record<Because, { title: string; what: string }> = {
  noConsent: {
    title: '没有订阅授权',
    what: '可请本人在小程序“我的”页点“增加提醒”；发出后按未读催办，直到电话通知。',
  },
  notEnrolled: {
    title: '没有认证',
    what: '请在名册发邀请码，请本人用微信认证；来不及的，发出后直接打电话。',
  },
  noLiaisonOfficer: {
    title: '没有联络员',
    what: '请在名册为该单位登记联络员，否则没有人能签收和报回执。',
  },
}

/** 发送前核对: who gets it, whom WeChat cannot reach and why, who has the same name, and what the phone shows. */
export function AudiencePanel({ notice }: { notice: NoticeDesk }) {
  const { id } = notice.desk.notice
  const { output, problem, reload } = useQuery('notices.previewAudience', { id })
  const test = useCommand('notices.testNotice')
  if (!output) {
    return (
      <Panel title="发送前核对">
        {problem ? (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={3} look="text" />
        )}
      </Panel>
    )
  }
  const { total, byGroup, cannotPush, sameNames, push } = output
  return (
    <Panel title="发送前核对">
      <View className="audience__total">共 {total} 个收件人</View>
      {total === 0 && (
        <Banner look="bad">没有收件人，不能发出。请在会议页选择参会范围，并核对名册。</Banner>
      )}
      {byGroup.map(({ as, people, organs }) => (
        <View key={as} className="audience__group">
          <View>{attendingLabels[as]}</View>
          <View>{counted(people, organs)}</View>
        </View>
      ))}
      {total > 0 && cannotPush.length === 0 && <Banner look="good">全部可以推送。</Banner>}
      {cannotPush.length > 0 && (
        <Banner look="warn">
          {counted(
            byGroup.reduce((sum, { people }) => sum + people, 0),
            byGroup.reduce((sum, { organs }) => sum + organs, 0),
          )}
          中有 {cannotPush.length} 个推送不到：
        </Banner>
      )}
      {(Object.keys(because) as Because[]).map((why) => {
        const them = cannotPush.filter((one) => one.because === why)
        if (them.length === 0) return null
        return (
          <View key={why} className="audience__reason">
            <View className="audience__title">
              {because[why].title}（{them.length}）
            </View>
            <View className="type-body">{them.map(named).join('、')}</View>
            <View className="type-small">{because[why].what}</View>
          </View>
        )
      })}
      {sameNames.length > 0 && (
        <View className="audience__reason">
          <View className="audience__title">同名的人，请核对</View>
          {sameNames.map(({ key, name, unit, as }) => (
            <View key={key} className="type-body">
              {[name, unit || '未登记单位', attendingLabels[as]].join('，')}
            </View>
          ))}
        </View>
      )}
      <View className="audience__title">手机上看到的推送</View>
      <PushPreview
        title={notice.desk.notice.change === 'cancelled' ? '会议通知（取消）' : '会议通知'}
        fields={push}
      />
      <ProblemBanner problem={test.problem} />
      <Button
        busy={test.running}
        onPress={() =>
          void test.run({ id }).then((answer) => answer && say('测试消息已排队，只发给您自己'))
        }
      >
        【测试】发给自己
      </Button>
    </Panel>
  )
}

const named = ({ name, unit }: { name: string; unit: string }) =>
  unit && unit !== name ? `${name}（${unit}）` : name

/** 38 人、3 个单位 */
export const counted = (people: number, organs: number): string =>
  [...(people > 0 ? [`${people} 人`] : []), ...(organs > 0 ? [`${organs} 个单位`] : [])].join('、')
