import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { asProblem, type Problem } from '@/cloud/problem'
import { Refused } from '@/cloud/problems'
import { sendFile } from '@/cloud/send-file'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { choosePictures } from '@/platform/choose-file'
import type { ChosenFile } from '@/platform/chosen-file'
import { PaperDialog as Asked } from '@/ui/paper-dialog'
import { dayOf } from '@domain/dates/day'
import { labelOfStage, noticeStages } from '@domain/review/chain'
import { limits } from '@domain/vocabulary/limits'
import type { NoticeDesk } from './use-notice-desk'

interface PaperDialogProps {
  notice: NoticeDesk
  onDone: () => void
  onDismiss: () => void
}

/** 线下签批补录 of a notice: the photo is sent with the rest. */
export function PaperDialog({ notice, onDone, onDismiss }: PaperDialogProps) {
  const { id, revision, stage } = notice.desk.notice
  const { output } = useQuery('notices.noticeSigners', { id })
  const [photo, setPhoto] = useState<ChosenFile & { shownAt: string }>()
  const [sending, setSending] = useState(false)
  const [trouble, setTrouble] = useState<Problem>()
  const enter = useCommand('notices.enterNoticeSignature')

  const choose = async () => {
    const [chosen] = await choosePictures(1)
    if (!chosen) return
    const tooLarge = chosen.bytes > limits.pictureBytes
    setTrouble(tooLarge ? asProblem(new Refused('FILE_TOO_LARGE')) : undefined)
    if (!tooLarge) setPhoto({ ...chosen, shownAt: shownAt(chosen) })
  }
  const run = async (signature: { signerId: string; signedOn: string; remarks: string }) => {
    if (!photo) return
    setSending(true)
    try {
      const fileId = await sendFile(photo, limits.pictureBytes)
      if (await enter.run({ id, revision, ...signature, photo: fileId })) onDone()
    } catch (error) {
      setTrouble(asProblem(error))
    } finally {
      setSending(false)
    }
  }
  return (
    <Asked
      stage={labelOfStage(noticeStages, stage ?? '')}
      signers={output?.signers}
      photo={{ url: photo?.shownAt, choosing: false, onChoose: () => void choose() }}
      today={dayOf(cloudNow())}
      maxRemarks={300}
      busy={sending || enter.running}
      problem={enter.problem ?? trouble}
      onEnter={(signature) => void run(signature)}
      onDismiss={onDismiss}
    />
  )
}

/** Where a picture that is still on this device can be seen. */
const shownAt = ({ file, path = '' }: ChosenFile) => (file ? URL.createObjectURL(file) : path)
