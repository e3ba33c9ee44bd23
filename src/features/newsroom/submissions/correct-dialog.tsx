import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import { limits } from '@domain/vocabulary/limits'
import { usePicture } from '../use-picture'
import { AdoptionFields, adoptionOf } from './adoption-fields'
import { AuthorPicker, type Author } from './author-picker'
import { OutletPicker, type Outlet } from './outlet-picker'
import type { SubmissionRow } from './use-submissions'

interface CorrectDialogProps {
  row: SubmissionRow
  onDone: () => void
  onDismiss: () => void
}

/** 更正: the whole record, put right. What it said before stays in the audit. */
export function CorrectDialog({ row, onDone, onDismiss }: CorrectDialogProps) {
  const { adoption } = row
  const [title, setTitle] = useState(row.title)
  const [outlets, setOutlets] = useState<readonly Outlet[]>([row])
  const [authors, setAuthors] = useState<readonly Author[]>(row.authors)
  const [submittedOn, setSubmittedOn] = useState(row.submittedOn)
  const [adopted, setAdopted] = useState(adoption !== undefined)
  const [facts, setFacts] = useState({
    adoptedOn: adoption?.adoptedOn ?? dayOf(cloudNow()),
    page: adoption?.page ?? '',
    link: adoption?.link ?? '',
  })
  const scan = usePicture(
    adoption?.scan
      ? { fileId: adoption.scan, url: adoption.scanUrl ?? '', name: adoption.scanName }
      : undefined,
  )
  const correct = useCommand('news.correctSubmission')
  const problems = correct.problem?.details ?? {}
  const [outlet] = outlets
  const run = async () => {
    if (!outlet) return
    const corrected = await correct.run({
      id: row.id,
      revision: row.revision,
      title,
      submittedOn,
      outlet: outlet.outlet,
      level: outlet.level,
      authors: authors.map(({ personId, name }) => ({ ...(personId && { personId }), name })),
      ...(adopted && { adoption: adoptionOf(facts, scan.picture) }),
    })
    if (corrected) onDone()
  }
  const ready = title.trim().length >= 2 && outlet !== undefined && authors.length > 0
  const changed =
    outlet !== row || authors !== row.authors || scan.picture?.fileId !== adoption?.scan
  return (
    <Dialog title="更正投稿记录" changed={changed} onDismiss={onDismiss}>
      <Field label="稿件标题" problem={problems.title}>
        <TextInput
          label="稿件标题"
          value={title}
          onInput={setTitle}
          maxLength={limits.titleLength}
        />
      </Field>
      <OutletPicker single outlets={outlets} onChange={setOutlets} problem={problems.outlet} />
      <AuthorPicker authors={authors} onChange={setAuthors} problem={problems.authors} />
      <Field label="投稿日期" problem={problems.submittedOn}>
        <DayInput label="投稿日期" value={submittedOn} onInput={setSubmittedOn} />
      </Field>
      <CheckRow text="已经采用" checked={adopted} onChange={setAdopted} />
      {adopted && (
        <AdoptionFields facts={facts} onChange={setFacts} scan={scan} problems={problems} />
      )}
      <ProblemBanner problem={correct.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={correct.running} disabled={!ready} onPress={() => void run()}>
          更正
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
