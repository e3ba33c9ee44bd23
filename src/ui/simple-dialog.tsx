import { View } from '@tarojs/components'
import { useState, type ComponentProps } from 'react'
import { Button } from './button'
import { Chips } from './chips'
import { Dialog, DialogButtons } from './dialog'
import { Field } from './field'
import { ProblemBanner } from './problem-banner'
import { TextArea } from './text-input'

interface SimpleDialogProps {
  title: string
  /** What will come of it. */
  says?: string | undefined
  /** Asks for some words. */
  words?: {
    label: string
    hint?: string
    placeholder?: string
    most: number
    least: number
    usual?: readonly string[]
  }
  confirm: string
  danger?: boolean
  busy: boolean
  problem: ComponentProps<typeof ProblemBanner>['problem']
  onConfirm: (words: string) => void
  onDismiss: () => void
}

/** Says what will happen, asks for words where they are needed, and goes on. */
export function SimpleDialog(props: SimpleDialogProps) {
  const { title, says, words, confirm, danger, busy, problem, onConfirm, onDismiss } = props
  const [text, setText] = useState('')
  return (
    <Dialog title={title} onDismiss={onDismiss}>
      {says && <View className="type-body">{says}</View>}
      {words && (
        <Field label={words.label} hint={words.hint}>
          {words.usual && (
            <Chips
              label={`常用${words.label}`}
              options={words.usual.map((value) => ({ value, text: value }))}
              value={text}
              onChoose={setText}
            />
          )}
          <TextArea
            label={words.label}
            value={text}
            onInput={setText}
            placeholder={words.placeholder ?? ''}
            maxLength={words.most}
          />
        </Field>
      )}
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look={danger ? 'danger' : 'primary'}
          busy={busy}
          disabled={words !== undefined && text.trim().length < words.least}
          onPress={() => onConfirm(text.trim())}
        >
          {confirm}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
