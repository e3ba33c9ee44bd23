import { useState, type ComponentProps } from 'react'
import { Button } from './button'
import { Chips } from './chips'
import { DayInput } from './day-input'
import { Dialog, DialogButtons } from './dialog'
import { Field } from './field'
import { ProblemBanner } from './problem-banner'
import { SheetPhoto } from './sheet-photo'
import { TextArea } from './text-input'

interface PaperDialogProps {
  /** The stage that is signed. */
  stage: string
  /** Who may sign it; unknown until the cloud has answered. */
  signers: readonly { id: string; name: string }[] | undefined
  photo: { url?: string | undefined; choosing: boolean; onChoose: () => void }
  /** `YYYY-MM-DD`: the day it is most likely signed. */
  today: string
  /** Characters, at most. */
  maxRemarks: number
  busy: boolean
  problem: ComponentProps<typeof ProblemBanner>['problem']
  onEnter: (signature: { signerId: string; signedOn: string; remarks: string }) => void
  onDismiss: () => void
}

/** 线下签批补录: whose signature, of which day, with a photo of the sheet. */
export function PaperDialog(props: PaperDialogProps) {
  const { stage, signers, photo, today, maxRemarks, busy, problem, onEnter, onDismiss } = props
  const [chosen, setChosen] = useState<string>()
  // Where only one may sign there is nothing to choose.
  const signerId = chosen ?? (signers?.length === 1 ? signers[0]?.id : undefined)
  const [signedOn, setSignedOn] = useState(today)
  const [remarks, setRemarks] = useState('')
  return (
    <Dialog title={`补录纸质签批（${stage}）`} onDismiss={onDismiss}>
      <Field
        label="签批人"
        hint={signers?.length === 0 ? '名册中没有可以签这一环节的人' : undefined}
      >
        <Chips
          label="签批人"
          options={(signers ?? []).map(({ id: value, name }) => ({ value, text: name }))}
          value={signerId}
          onChoose={setChosen}
        />
      </Field>
      <Field label="签批日期" problem={problem?.details.signedOn}>
        <DayInput label="签批日期" value={signedOn} onInput={setSignedOn} />
      </Field>
      <Field label="签批单照片" hint="须看清签名和日期">
        {photo.url && <SheetPhoto src={photo.url} alt="签批单照片" />}
        <Button busy={photo.choosing} onPress={photo.onChoose}>
          {photo.url ? '换一张' : '拍照或选图'}
        </Button>
      </Field>
      <Field label="签批意见" hint="照签批单抄录，可不填">
        <TextArea label="签批意见" value={remarks} onInput={setRemarks} maxLength={maxRemarks} />
      </Field>
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={!signerId || !photo.url}
          onPress={() => signerId && onEnter({ signerId, signedOn, remarks })}
        >
          补录
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
