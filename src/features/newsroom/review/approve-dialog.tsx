import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { MomentInput } from '@/ui/moment-input'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { fromShanghai, toShanghai } from '@domain/dates/shanghai-moment'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { proofLabels, type ProofKind } from '@domain/story/proofs'
import type { Review } from './use-review'

interface ApproveDialogProps {
  review: Review
  onDone: (publishedAt: string | undefined) => void
  onDismiss: () => void
}

const releases = [
  { value: 'now' as const, text: '立即发布' },
  { value: 'at' as const, text: '定时发布' },
  { value: 'later' as const, text: '先不发布' },
]

/** The proofreading that usually goes with each review. */
const proofOf: Record<string, ProofKind> = {
  first: 'second',
  second: 'third',
  final: 'readThrough',
}

/** 通过; at the last stage 签发, with the moment at which it appears. */
export function ApproveDialog({ review, onDone, onDismiss }: ApproveDialogProps) {
  const { story, gate, wishedAt } = review
  const stage = story.stage ?? 'first'
  const isFinal = stage === 'final'
  const kind = proofOf[stage]
  const lacking = kind !== undefined && gate.missingProofs.includes(kind)
  const [remarks, setRemarks] = useState('')
  const [read, setRead] = useState(false)
  const [release, setRelease] = useState<'now' | 'at' | 'later'>(wishedAt ? 'at' : 'now')
  const [at, setAt] = useState(wishedAt ? toShanghai(wishedAt) : '')
  const approve = useCommand('news.approve')
  const moment = fromShanghai(at)
  const isPast = moment !== undefined && moment <= cloudNow()

  const run = async () => {
    const answer = await approve.run({
      id: story.id,
      revision: story.revision,
      remarks,
      proofs: read && kind ? [kind] : [],
      release: !isFinal ? 'later' : release === 'at' ? { at: moment ?? '' } : release,
    })
    if (answer) onDone(answer.publishedAt)
  }
  return (
    <Dialog
      title={isFinal ? '签发这篇稿件？' : `${labelOfStage(storyStages, stage)}通过？`}
      onDismiss={onDismiss}
    >
      <View className="type-body">{story.content.title}</View>
      {lacking && kind && (
        <CheckRow text={`我已完成${proofLabels[kind]}`} checked={read} onChange={setRead} />
      )}
      {isFinal && (
        <Field label="发布时间">
          <Chips label="发布时间" options={releases} value={release} onChoose={setRelease} />
        </Field>
      )}
      {isFinal && release === 'at' && (
        <Field
          label="定在"
          hint="北京时间，到这一分钟自动发布"
          problem={isPast ? '这个时间已经过去' : undefined}
        >
          <MomentInput label="定在" value={at} min={toShanghai(cloudNow())} onInput={setAt} />
        </Field>
      )}
      <Field label="审核意见" hint="可不填，默认“同意”">
        <TextArea label="审核意见" value={remarks} onInput={setRemarks} maxLength={500} />
      </Field>
      <ProblemBanner problem={approve.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>再看看</Button>
        <Button
          look="primary"
          busy={approve.running}
          disabled={isFinal && release === 'at' && (!moment || isPast)}
          onPress={() => void run()}
        >
          {isFinal ? '签发' : '通过'}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
