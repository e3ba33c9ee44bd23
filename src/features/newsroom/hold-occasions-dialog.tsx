import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { Row, RowList } from '@/ui/row-list'
import { Skeleton } from '@/ui/skeleton'
import { TextInput } from '@/ui/text-input'
import { dateAndTime } from '@domain/dates/show'

interface HoldOccasionDialogProps {
  onDone: () => void
  onDismiss: () => void
}

/** 会议延期: every story of one meeting waits, those that come to it later too, until it is released. */
export function HoldOccasionDialog({ onDone, onDismiss }: HoldOccasionDialogProps) {
  const { output, problem } = useQuery('news.listOccasions', {})
  const [reason, setReason] = useState('')
  const command = useCommand('news.holdOccasion')
  const run = async (occasion: string, hold: boolean) => {
    if (await command.run({ occasion, hold, reason })) onDone()
  }
  return (
    <Dialog title="会议延期" onDismiss={onDismiss}>
      <ProblemBanner problem={problem ?? command.problem} />
      {!output && !problem && <Skeleton rows={3} look="text" />}
      {output?.occasions.length === 0 && (
        <View className="type-body">
          还没有发布的稿件都没有填写“会议或活动”。写稿时填上，延期时才能一并暂缓。
        </View>
      )}
      {output && output.occasions.length > 0 && (
        <>
          <Field label="原因" hint="可不填，留在记录里">
            <TextInput label="原因" value={reason} onInput={setReason} maxLength={100} />
          </Field>
          <View className="type-small">
            解除暂缓时，原定发布时间已过的稿件不会自动发布：它们回到“已签发”，请重新定时或立即发布。
          </View>
          <RowList>
            {output.occasions.map(({ occasion, waiting, held }) => (
              <Row
                key={occasion}
                title={occasion}
                note={[
                  `${waiting} 篇未发布`,
                  held && `${held.by} ${dateAndTime(held.at)} 暂缓，以后加入的稿件也一并暂缓`,
                  held?.reason,
                ]
                  .filter(Boolean)
                  .join('；')}
                aside={
                  <Button
                    look="quiet"
                    busy={command.running}
                    onPress={() => void run(occasion, !held)}
                  >
                    {held ? '解除暂缓' : '全部暂缓'}
                  </Button>
                }
              />
            ))}
          </RowList>
        </>
      )}
      <DialogButtons>
        <Button onPress={onDismiss}>关闭</Button>
      </DialogButtons>
    </Dialog>
  )
}
