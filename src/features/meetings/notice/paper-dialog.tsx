import { useState } from 'react'
import { Refused } from '@/cloud/problems'
import { asProblem, type Problem } from '@/cloud/problem'
import { sendFile } from '@/cloud/send-file'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { choosePictures } from '@/platform/choose-file'
import type { ChosenFile } from '@/platform/chosen-file'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { SheetPhoto } from '@/ui/sheet-photo'
import { TextArea } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import { labelOfStage, noticeStages } from '@domain/review/chain'
import { limits } from '@domain/vocabulary/limits'
import type { NoticeDesk } from './use-notice-desk'

interface PaperDialogProps {
  notice: NoticeDesk
  onDone: () => void
  onDismiss: () => void
}

/** 线下签批补录: whose signature, of which day, with a photo of the sheet. */
export function PaperDialog({ notice, onDone, onDismiss }: PaperDialogProps) {
  const { id, revision, stage } = notice.desk.notice
  const asked = useQuery('notices.noticeSigners', { id }).output
  const signers = asked?.signers ?? []
  const [signerId, setSignerId] = useState<string>()
  const [signedOn, setSignedOn] = useState(() => dayOf(new Date().toISOString()))
  const [photo, setPhoto] = useState<ChosenFile>()
  const [remarks, setRemarks] = useState('')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Problem>()
  const enter = useCommand('notices.enterNoticeSignature')

  const choose = async () => {
    const [chosen] = await choosePictures(1)
    if (!chosen) return
    setTrouble(
      chosen.bytes > limits.pictureBytes ? asProblem(new Refused('FILE_TOO_LARGE')) : undefined,
    )
    if (chosen.bytes <= limits.pictureBytes) setPhoto(chosen)
  }
  const run = async () => {
    if (!signerId || !photo) return
    setSending(true)
    try {
      const fileId = await sendFile(photo, limits.pictureBytes)
      const input = { id, revision, signerId, signedOn, photo: fileId, remarks }
      if (await enter.run(input)) onDone()
    } catch (error) {
      setTrouble(asProblem(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <Dialog
      title={`补录纸质签批（${labelOfStage(noticeStages, stage ?? '')}）`}
      onDismiss={onDismiss}
    >
      <Field
        label="签批人"
        hint={asked && signers.length === 0 ? '名册中没有可以签这一环节的人' : undefined}
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
        {photo && <SheetPhoto src={shownAt(photo)} alt="签批单照片" />}
        <Button onPress={() => void choose()}>{photo ? '换一张' : '拍照或选图'}</Button>
      </Field>
      <Field label="签批意见" hint="照签批单抄录，可不填">
        <TextArea label="签批意见" value={remarks} onInput={setRemarks} maxLength={300} />
      </Field>
      <ProblemBanner problem={enter.problem ?? trouble} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={sending || enter.running}
          disabled={!signerId || !photo}
          onPress={() => void run()}
        >
          补录
        </Button>
      </DialogButtons>
    </Dialog>
  )
}

/** Where a picture that is still on this device can be seen. */
const shownAt = ({ file, path = '' }: ChosenFile) => (file ? URL.createObjectURL(file) : path)
