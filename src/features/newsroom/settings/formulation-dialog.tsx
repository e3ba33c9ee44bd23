import { useState } from 'react'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { TextArea, TextInput } from '@/ui/text-input'
import { wrongOf } from './lines'
import type { Settings } from './use-settings'

type Formulation = Settings['lists']['formulations'][number]

interface FormulationDialogProps {
  formulation: Formulation
  onDone: (formulation: Formulation) => void
  onDismiss: () => void
}

/** 固定表述: its words, what is surely meant to be it, and from when until when it holds. */
export function FormulationDialog({ formulation, onDone, onDismiss }: FormulationDialogProps) {
  const [text, setText] = useState(formulation.text)
  const [wrong, setWrong] = useState((formulation.wrong ?? []).join('/'))
  const [from, setFrom] = useState(formulation.from ?? '')
  const [until, setUntil] = useState(formulation.until ?? '')
  const backwards = from !== '' && until !== '' && until <= from
  const keep = () => {
    const wordings = wrongOf(wrong)
    onDone({
      text: text.trim(),
      ...(wordings.length > 0 && { wrong: wordings }),
      ...(from && { from }),
      ...(until && { until }),
    })
  }
  return (
    <Dialog title="修改固定表述" onDismiss={onDismiss}>
      <Field label="规范表述">
        <TextArea label="规范表述" value={text} onInput={setText} maxLength={200} />
      </Field>
      <Field label="错误写法" hint="可不填，用“/”隔开">
        <TextInput label="错误写法" value={wrong} onInput={setWrong} maxLength={300} />
      </Field>
      <Field label="启用日期" hint="可不填；这一天起按规范表述核对">
        <DayInput label="启用日期" value={from} onInput={setFrom} />
        {from && (
          <Button look="quiet" onPress={() => setFrom('')}>
            不限启用日期
          </Button>
        )}
      </Field>
      <Field
        label="停用日期"
        hint="可不填；这一天起提示不再使用"
        problem={backwards ? '停用日期应晚于启用日期' : undefined}
      >
        <DayInput label="停用日期" value={until} onInput={setUntil} />
        {until && (
          <Button look="quiet" onPress={() => setUntil('')}>
            没有停用
          </Button>
        )}
      </Field>
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" disabled={text.trim().length < 2 || backwards} onPress={keep}>
          改好
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
