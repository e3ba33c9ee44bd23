import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { PublicNote } from '../public-note'

interface WithdrawTogetherDialogProps {
  ids: readonly string[]
  onDone: () => void
  onDismiss: () => void
}

/** Takes several stories down at once, or none of them. */
export function WithdrawTogetherDialog({ ids, onDone, onDismiss }: WithdrawTogetherDialogProps) {
  const [reason, setReason] = useState('')
  const [publicNote, setPublicNote] = useState('')
  const [keepMarks, setKeepMarks] = useState(false)
  const withdraw = useCommand('news.withdrawTogether')
  const run = async () => {
    if (await withdraw.run({ ids: [...ids], reason, publicNote, keepMarks })) onDone()
  }
  return (
    <Dialog title={`一并撤下 ${ids.length} 篇？`} onDismiss={onDismiss}>
      <View className="type-body">
        已发布的撤稿，待发布的停发、退回作者；要么全部办成，要么一篇不动。
        送过公众号的，草稿和文章不会随之撤下，办完后请逐篇打开，到公众号后台删除并登记。
      </View>
      <Field label="撤稿原因" hint="只在内部留存">
        <TextArea label="撤稿原因" value={reason} onInput={setReason} maxLength={200} />
      </Field>
      <PublicNote
        note={publicNote}
        onNote={setPublicNote}
        keep={keepMarks}
        onKeep={setKeepMarks}
        refused={withdraw.problem?.code === 'NOTE_HAS_MARKS'}
      />
      <ProblemBanner problem={withdraw.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={withdraw.running}
          disabled={!reason.trim()}
          onPress={() => void run()}
        >
          一并撤稿、停发
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
