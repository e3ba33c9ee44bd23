import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'

interface RemindDialogProps {
  id: string
  /** How many have not signed. */
  count: number
  onDone: () => void
  onDismiss: () => void
}

const because = {
  notEnrolled: '没有在微信认证',
  noConsent: '没有订阅授权',
  noLiaisonOfficer: '没有联络员',
} as const

/** 催办: asks once, then says whom the push goes to and whom it cannot reach. */
export function RemindDialog({ id, count, onDone, onDismiss }: RemindDialogProps) {
  const [told, setTold] = useState<OutputNamed<'notices.remind'>>()
  const remind = useCommand('notices.remind')
  const run = async () => {
    const answer = await remind.run({ id })
    if (answer) setTold(answer)
  }
  if (told) {
    return (
      <Dialog title="催办结果" onDismiss={onDone}>
        <Told told={told} />
        <DialogButtons>
          <Button look="primary" onPress={onDone}>
            知道了
          </Button>
        </DialogButtons>
      </Dialog>
    )
  }
  return (
    <Dialog title={`催办还没有签收的 ${count} 个？`} onDismiss={onDismiss}>
      <View className="type-body">
        给他们再推送一次微信消息。一小时内催办过的不重复；夜间免打扰时段里的，等到早上再推。
      </View>
      <ProblemBanner problem={remind.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={remind.running} onPress={() => void run()}>
          催办
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

function Told({ told }: { told: OutputNamed<'notices.remind'> }) {
  const { queued, dueAt, tooSoon, cannotReach, unreachable } = told
  const reasons = (Object.keys(because) as (keyof typeof because)[]).filter((reason) =>
    unreachable.some((one) => one.because === reason),
  )
  const namesOf = (reason: keyof typeof because) =>
    unreachable.flatMap((one) => (one.because === reason ? one.name : [])).join('、') +
    (cannotReach > unreachable.length ? '等' : '')
  // Later than a minute from now, it waits for the morning.
  const later = Date.parse(dueAt) - Date.parse(cloudNow()) > 60_000
  return (
    <View className="type-body">
      <View>
        {queued > 0
          ? `已排队推送 ${queued} 个${later ? `，${dateAndTime(dueAt)} 发出` : ''}。`
          : '没有新的推送。'}
      </View>
      {tooSoon > 0 && <View>{`${tooSoon} 个一小时内刚催办过，这次没有重复。`}</View>}
      {cannotReach > 0 && <View>{`${cannotReach} 个推送不到，请打电话：`}</View>}
      {reasons.map((reason) => (
        <View key={reason}>{`${because[reason]}：${namesOf(reason)}`}</View>
      ))}
    </View>
  )
}
