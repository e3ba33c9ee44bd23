import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { SheetPhoto } from '@/ui/sheet-photo'
import { TextArea } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { keepSheet } from '../bring-in'
import { usePicture } from '../use-picture'
import type { Review } from './use-review'

interface PaperDialogProps {
  review: Review
  onDone: () => void
  onDismiss: () => void
}

/** 线下签批补录: whose signature, of which day, with a photo of the sheet. */
export function PaperDialog({ review, onDone, onDismiss }: PaperDialogProps) {
  const { id, revision, stage } = review.story
  const signers = useQuery('news.listSigners', { id }).output?.signers ?? []
  const [signerId, setSignerId] = useState<string>()
  const [signedOn, setSignedOn] = useState(() => dayOf(cloudNow()))
  const { picture: photo, ...camera } = usePicture(undefined, (chosen) => keepSheet(id, chosen))
  const [remarks, setRemarks] = useState('')
  const enter = useCommand('news.enterPaperSignature')

  const run = async () => {
    if (!signerId || !photo) return
    const input = {
      id,
      revision,
      signerId,
      signedOn,
      photo: photo.fileId,
      remarks,
    }
    if (await enter.run(input)) onDone()
  }
  return (
    <Dialog
      title={`补录纸质签批（${labelOfStage(storyStages, stage ?? '')}）`}
      onDismiss={onDismiss}
    >
      <Field
        label="签批人"
        hint={signers.length === 0 ? '名册中没有可以签这一环节的人' : undefined}
      >
        <Chips
          label="签批人"
          options={signers.map(({ id: value, name }) => ({ value, text: name }))}
          value={signerId}
          onChoose={setSignerId}
        />
      </Field>
      <Field label="签批日期" problem={enter.problem?.details.signedOn}>
        <DayInput label="签批日期" value={signedOn} onInput={setSignedOn} />
      </Field>
      <Field label="签批单照片" hint="须看清签名和日期">
        {photo && <SheetPhoto src={photo.url} alt="签批单照片" />}
        <Button busy={camera.sending} onPress={() => void camera.choose()}>
          {photo ? '换一张' : '拍照或选图'}
        </Button>
      </Field>
      <Field label="签批意见" hint="照签批单抄录，可不填">
        <TextArea label="签批意见" value={remarks} onInput={setRemarks} maxLength={500} />
      </Field>
      <ProblemBanner problem={enter.problem ?? camera.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={enter.running}
          disabled={!signerId || !photo}
          onPress={() => void run()}
        >
          补录
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
