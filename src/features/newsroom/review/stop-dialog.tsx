import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { stillStands } from '@domain/official-account/copy'
import type { Review } from './use-review'

interface StopDialogProps {
  review: Review
  onDone: () => void
  onDismiss: () => void
}

/** 停发: what is signed does not appear, and goes back to its author. */
export function StopDialog({ review, onDone, onDismiss }: StopDialogProps) {
  const { id, content, status } = review.story
  const [reason, setReason] = useState('')
  const stop = useCommand('news.stop')
  const run = async () => {
    if (await stop.run({ id, reason })) onDone()
  }
  return (
    <Dialog title={`停发《${content.title}》？`} onDismiss={onDismiss}>
      <View className="type-body">
        {status === 'scheduled' && '定时随即取消。'}
        稿件退回作者，原有的审核和签发作废、留存备查；改好后须重新送审。
      </View>
      {review.copies.some(stillStands) && (
        <Banner look="bad">
          公众号上的草稿或文章不会随之撤下：停发后请到公众号后台删除，再在“公众号”一栏登记。
        </Banner>
      )}
      <Field label="停发原因" hint="作者会看到">
        <TextArea
          label="停发原因"
          value={reason}
          onInput={setReason}
          placeholder="例如：第二段数字待核"
          maxLength={200}
        />
      </Field>
      <ProblemBanner problem={stop.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={stop.running}
          disabled={!reason.trim()}
          onPress={() => void run()}
        >
          停发
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
