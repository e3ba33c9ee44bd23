import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { dayOf } from '@domain/dates/day'
import { usePicture } from '../use-picture'
import { AdoptionFields, adoptionOf } from './adoption-fields'
import type { SubmissionRow } from './use-submissions'

interface AdoptionDialogProps {
  row: SubmissionRow
  onDone: () => void
  onDismiss: () => void
}

/** 登记采用. */
export function AdoptionDialog({ row, onDone, onDismiss }: AdoptionDialogProps) {
  const today = dayOf(cloudNow())
  const [facts, setFacts] = useState({ adoptedOn: today, page: '', link: '' })
  const scan = usePicture()
  const record = useCommand('news.recordAdoption')
  const run = async () => {
    const { id, revision } = row
    const adoption = adoptionOf(facts, scan.picture)
    if (await record.run({ id, revision, adoption })) onDone()
  }
  return (
    <Dialog title={`${row.outlet}采用`} changed={scan.picture !== undefined} onDismiss={onDismiss}>
      <AdoptionFields
        facts={facts}
        onChange={setFacts}
        scan={scan}
        problems={record.problem?.details ?? {}}
      />
      <ProblemBanner problem={record.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={record.running} onPress={() => void run()}>
          登记
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
