import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'

interface WithdrawDialogProps {
  story: { id: string; title: string }
  onDone: () => void
  onDismiss: () => void
}

/** Takes a story down at once: the reason stays inside the office, the note stands at its address. */
export function WithdrawDialog({ story, onDone, onDismiss }: WithdrawDialogProps) {
  const [reason, setReason] = useState('')
  const [publicNote, setPublicNote] = useState('')
  const withdraw = useCommand('news.withdraw')
  const confirm = async () => {
    if (await withdraw.run({ id: story.id, reason, publicNote })) onDone()
  }
  return (
    <Dialog title={`撤下《${story.title}》？`} onDismiss={onDismiss}>
      <Field label="撤稿原因" hint="只在内部留存">
        <TextArea
          label="撤稿原因"
          value={reason}
          onInput={setReason}
          placeholder="例如：第二段数字有误"
          maxLength={200}
        />
      </Field>
      <Field label="给读者的说明" hint="可不填；原地址显示“该内容已撤回”">
        <TextArea
          label="给读者的说明"
          value={publicNote}
          onInput={setPublicNote}
          placeholder="例如：数据有误，更正后重新发布。"
          maxLength={100}
        />
      </Field>
      <ProblemBanner problem={withdraw.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={withdraw.running}
          disabled={!reason.trim()}
          onPress={() => void confirm()}
        >
          撤稿
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
