import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { MomentInput } from '@/ui/moment-input'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { fromShanghai, toShanghai } from '@domain/dates/shanghai-moment'
import type { OpenDraft } from './use-draft'

interface SubmitDialogProps {
  draft: OpenDraft
  /** Marks of tier 确定 that are neither corrected nor explained. */
  openMarks: number
  onDone: (id: string) => void
  onDismiss: () => void
}

/** 送审: the author vouches for the first proofreading, and may wish for a time. */
export function SubmitDialog({ draft, openMarks, onDone, onDismiss }: SubmitDialogProps) {
  const [proofread, setProofread] = useState(false)
  const [wished, setWished] = useState('')
  const [remarks, setRemarks] = useState('')
  const submit = useCommand('news.submit')
  const run = async () => {
    const saved = await draft.saveNow()
    if (!saved) return
    const input = { ...saved, proofread, wishedAt: fromShanghai(wished), remarks }
    if (await submit.run(input)) onDone(saved.id)
  }
  return (
    <Dialog title="送审" onDismiss={onDismiss}>
      <View className="type-body">{draft.content.title}</View>
      {openMarks > 0 && (
        <Banner look="warn">
          还有 {openMarks} 处确定的差错没有改，也没有说明理由；终审前必须处理完。
        </Banner>
      )}
      <CheckRow text="我已通读校对全文（一校）" checked={proofread} onChange={setProofread} />
      <Field label="希望发布时间" hint="可不填，由签发人决定">
        <MomentInput
          label="希望发布时间"
          value={wished}
          min={toShanghai(cloudNow())}
          onInput={setWished}
        />
      </Field>
      <Field label="给审稿人的话" hint="可不填">
        <TextArea label="给审稿人的话" value={remarks} onInput={setRemarks} maxLength={200} />
      </Field>
      <ProblemBanner problem={submit.problem ?? draft.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>再看看</Button>
        <Button
          look="primary"
          busy={submit.running || draft.phase === 'saving'}
          onPress={() => void run()}
        >
          送初审
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
