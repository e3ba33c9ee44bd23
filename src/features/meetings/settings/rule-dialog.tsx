import { useState } from 'react'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import { meetingKinds } from '@domain/vocabulary/meeting-kinds'
import type { Settings } from './use-notice-settings'

type Rule = Settings['rules']['other']

interface RuleDialogProps {
  rule: Rule
  onSave: (rule: Rule) => void
  onDismiss: () => void
}

const countedOptions: { value: Rule['counted']; text: string }[] = [
  { value: 'days', text: '自然日' },
  { value: 'workingDays', text: '工作日' },
]

/** The district's own rule for one kind: saving it says that it was checked. */
export function RuleDialog({ rule, onSave, onDismiss }: RuleDialogProps) {
  const [name, setName] = useState(rule.rule)
  const [article, setArticle] = useState(rule.article)
  const [days, setDays] = useState(String(rule.days))
  const [counted, setCounted] = useState(rule.counted)
  const number = Number(days)
  const fits = /^\d{1,3}$/.test(days.trim()) && number <= 120
  return (
    <Dialog title={`${meetingKinds[rule.kind]}：按本区规则核对`} onDismiss={onDismiss}>
      <Field label="规则名称" hint="没有规则、按惯例的，不填">
        <TextInput
          label="规则名称"
          value={name}
          onInput={(text) => setName(text.replace(/[《》]/g, ''))}
          placeholder="例如：XX区人大常委会议事规则"
          maxLength={60}
        />
      </Field>
      <Field label="条款">
        <TextInput
          label="条款"
          value={article}
          onInput={setArticle}
          placeholder="例如：第九条"
          maxLength={20}
        />
      </Field>
      <Field
        label="会前天数"
        hint="当天和开会日不算"
        problem={fits ? undefined : '请填写 0 到 120 之间的数字'}
      >
        <TextInput label="会前天数" value={days} onInput={setDays} maxLength={3} />
      </Field>
      <Chips label="怎么算" options={countedOptions} value={counted} onChoose={setCounted} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          disabled={!fits}
          onPress={() =>
            onSave({
              ...rule,
              rule: name.trim(),
              article: article.trim(),
              days: number,
              counted,
              confirmed: true,
            })
          }
        >
          已核对
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
