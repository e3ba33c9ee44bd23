import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import { limits } from '@domain/vocabulary/limits'
import { AuthorPicker, type Author } from './author-picker'
import { OutletPicker, type Outlet } from './outlet-picker'

interface RecordDialogProps {
  /** A story of the desk that is submitted. */
  story?: { id: string; title: string } | undefined
  onDone: (count: number) => void
  onDismiss: () => void
}

/** 登记投稿: one story, sent to one outlet or several. */
export function RecordDialog({ story, onDone, onDismiss }: RecordDialogProps) {
  const [title, setTitle] = useState(story?.title ?? '')
  const [outlets, setOutlets] = useState<readonly Outlet[]>([])
  const [authors, setAuthors] = useState<readonly Author[]>([])
  const [submittedOn, setSubmittedOn] = useState(() => dayOf(cloudNow()))
  const record = useCommand('news.recordSubmission')
  const problems = record.problem?.details ?? {}
  const run = async () => {
    const recorded = await record.run({
      title,
      submittedOn,
      outlets: [...outlets],
      authors: [...authors],
      ...(story && { storyId: story.id }),
    })
    if (recorded) onDone(recorded.ids.length)
  }
  const ready = title.trim().length >= 2 && outlets.length > 0 && authors.length > 0
  return (
    <Dialog
      title="登记投稿"
      changed={outlets.length > 0 || authors.length > 0}
      onDismiss={onDismiss}
    >
      <Field label="稿件标题" problem={problems.title}>
        <TextInput
          label="稿件标题"
          value={title}
          onInput={setTitle}
          maxLength={limits.titleLength}
        />
      </Field>
      <OutletPicker outlets={outlets} onChange={setOutlets} problem={problems.outlets} />
      <AuthorPicker authors={authors} onChange={setAuthors} problem={problems.authors} />
      <Field label="投稿日期" problem={problems.submittedOn}>
        <DayInput label="投稿日期" value={submittedOn} onInput={setSubmittedOn} />
      </Field>
      <ProblemBanner problem={record.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={record.running} disabled={!ready} onPress={() => void run()}>
          登记
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
