import { useState } from 'react'
import { newKey } from '@/cloud/key'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { TextArea, TextInput } from '@/ui/text-input'
import type { Fields } from './use-meeting'

export type Item = Fields['agenda'][number]

interface AgendaDialogProps {
  /** Absent for a new one. */
  item: Item | undefined
  busy: boolean
  onSave: (item: Item) => void
  onRemove: () => void
  onDismiss: () => void
}

/** 议题: what is heard, who reports, and what of it must be kept from the public. */
export function AgendaDialog({ item, busy, onSave, onRemove, onDismiss }: AgendaDialogProps) {
  const [title, setTitle] = useState(item?.title ?? '')
  const [reporter, setReporter] = useState(item?.reporter ?? '')
  const [specialReport, setSpecial] = useState(item?.specialReport ?? false)
  const [unpublished, setUnpublished] = useState(item?.unpublished ?? false)
  const save = () =>
    onSave({
      id: item?.id ?? newKey(),
      title: title.trim(),
      ...(reporter.trim() && { reporter: reporter.trim() }),
      ...(specialReport && { specialReport }),
      ...(unpublished && { unpublished }),
    })
  return (
    <Dialog title={item ? '修改议题' : '加议题'} onDismiss={onDismiss}>
      <Field label="议题">
        <TextArea
          label="议题"
          value={title}
          onInput={setTitle}
          placeholder="例如：听取和审议区人民政府关于教育工作情况的报告"
          maxLength={200}
        />
      </Field>
      <Field label="报告人或汇报单位" hint="可不填">
        <TextInput label="报告人或汇报单位" value={reporter} onInput={setReporter} maxLength={60} />
      </Field>
      <CheckRow
        text="专项工作报告（会前 20 天、10 天、7 天另有时限）"
        checked={specialReport}
        onChange={setSpecial}
      />
      <CheckRow
        text="不公开（人事任免等，不进推送和公开议程）"
        checked={unpublished}
        onChange={setUnpublished}
      />
      <DialogButtons>
        {item && (
          <Button look="danger" disabled={busy} onPress={onRemove}>
            删除
          </Button>
        )}
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={busy} disabled={!title.trim()} onPress={save}>
          保存
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
