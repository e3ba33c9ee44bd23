import { View } from '@tarojs/components'
import { useState } from 'react'
import { asProblem, type Problem } from '@/cloud/problem'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { choosePictures } from '@/platform/choose-file'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Picture } from '@/ui/picture'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea, TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import { labelOfStage, storyStages } from '@domain/review/chain'
import { keepPicture } from '../send-file'
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
  const [signedOn, setSignedOn] = useState(() => dayOf(new Date().toISOString()))
  const [photo, setPhoto] = useState<{ fileId: string; url: string }>()
  const [remarks, setRemarks] = useState('')
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Problem>()
  const enter = useCommand('news.enterPaperSignature')

  const takePhoto = async () => {
    setTrouble(undefined)
    const [chosen] = await choosePictures(1)
    if (!chosen) return
    setSending(true)
    try {
      setPhoto(await keepPicture(chosen))
    } catch (error) {
      setTrouble(asProblem(error))
    } finally {
      setSending(false)
    }
  }
  const run = async () => {
    if (!signerId || !photo) return
    const input = {
      id,
      revision,
      signerId,
      signedOn: signedOn.trim(),
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
        <TextInput label="签批日期" value={signedOn} onInput={setSignedOn} maxLength={10} />
      </Field>
      <Field label="签批单照片" hint="须看清签名和日期">
        {photo && (
          <View className="stage__sheet">
            <Picture src={photo.url} alt="签批单照片" fit="whole" />
          </View>
        )}
        <Button busy={sending} onPress={() => void takePhoto()}>
          {photo ? '换一张' : '拍照或选图'}
        </Button>
      </Field>
      <Field label="签批意见" hint="照签批单抄录，可不填">
        <TextArea label="签批意见" value={remarks} onInput={setRemarks} maxLength={500} />
      </Field>
      <ProblemBanner problem={enter.problem ?? trouble} />
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
