import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { dateAndTime } from '@domain/dates/show'
import type { OutputNamed } from '@domain/operations'
import { limits } from '@domain/vocabulary/limits'

type Occasion = OutputNamed<'news.listOccasions'>['occasions'][number]

const most = limits.occasionsTogether

interface HoldOccasionsDialogProps {
  onDone: () => void
  onDismiss: () => void
}

/** 会议延期: every story of one meeting waits, by whatever names it goes, and those that come to it later too. */
export function HoldOccasionsDialog({ onDone, onDismiss }: HoldOccasionsDialogProps) {
  const { output, problem, reload } = useQuery('news.listOccasions', {})
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const command = useCommand('news.holdOccasions')
  useReloadAfterRefusal(command.problem, reload)
  const occasions = output?.occasions ?? []
  // What has no story any more is not there to be ticked off.
  const ticked = occasions.filter(({ occasion }) => chosen.includes(occasion))
  const free = ticked.filter((one) => one.held === undefined)
  const held = ticked.filter((one) => one.held !== undefined)
  const tick = (occasion: string, on: boolean) => {
    if (on && ticked.length >= most) return say(`一次最多勾选 ${most} 个，其余的请办完这些再办`)
    const others = ticked.map((one) => one.occasion).filter((other) => other !== occasion)
    setChosen(on ? [...others, occasion] : others)
  }
  const run = async (some: readonly Occasion[], hold: boolean) => {
    const names = some.map(({ occasion }) => occasion)
    if (await command.run({ occasions: names, hold, reason })) onDone()
  }
  return (
    <Dialog title="会议延期" changed={chosen.length > 0} onDismiss={onDismiss}>
      <ProblemBanner problem={problem} />
      {!output && !problem && <Skeleton rows={3} look="text" />}
      {output && occasions.length === 0 && (
        <View className="type-body">
          还没有发布的稿件都没有填写“会议或活动”。写稿时填上，延期时才能一并暂缓。
        </View>
      )}
      {occasions.length > 0 && (
        <>
          <View className="type-small">
            同一次会议有几种写法的，请都勾上，一并办理
            {occasions.length > most && `；一次最多 ${most} 个，其余的请办完这些再办`}。
          </View>
          {occasions.map(({ occasion, waiting, held: hold }) => (
            <View key={occasion}>
              <CheckRow
                text={`${occasion}（${waiting} 篇未发布）`}
                checked={chosen.includes(occasion)}
                onChange={(on) => tick(occasion, on)}
              />
              {hold && (
                <View className="type-small">
                  {hold.by} {dateAndTime(hold.at)} 暂缓，以后加入的稿件也一并暂缓
                  {hold.reason && `；${hold.reason}`}
                </View>
              )}
            </View>
          ))}
          <Field label="原因" hint="可不填，留在记录里">
            <TextInput label="原因" value={reason} onInput={setReason} maxLength={100} />
          </Field>
          {held.length > 0 && (
            <View className="type-small">
              解除暂缓时，原定发布时间已过的稿件不会自动发布：它们回到“已签发”，请重新定时或立即发布。
            </View>
          )}
        </>
      )}
      <ProblemBanner problem={command.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>关闭</Button>
        {held.length > 0 && (
          <Button busy={command.running} onPress={() => void run(held, false)}>
            {`解除暂缓（${held.length}）`}
          </Button>
        )}
        <Button
          look="primary"
          busy={command.running}
          disabled={free.length === 0}
          onPress={() => void run(free, true)}
        >
          {free.length > 0 ? `暂缓（${free.length}）` : '暂缓'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
