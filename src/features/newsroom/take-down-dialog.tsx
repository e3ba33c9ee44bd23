import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Problem } from '@/cloud/problem'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { PublicNote } from './public-note'

export interface TakenDown {
  /** Stays inside the office. */
  reason: string
  /** Stands at the story's address. */
  publicNote: string
  keepMarks: boolean
}

interface TakeDownDialogProps {
  title: string
  /** What happens to what, where it does not go without saying. */
  explains?: string
  button: string
  problem: Problem | undefined
  running: boolean
  onConfirm: (said: TakenDown) => void
  onDismiss: () => void
}

/** Asks why something is taken down, and what the public is told. */
export function TakeDownDialog(props: TakeDownDialogProps) {
  const { title, explains, button, problem, running, onConfirm, onDismiss } = props
  const [reason, setReason] = useState('')
  const [publicNote, setPublicNote] = useState('')
  const [keepMarks, setKeepMarks] = useState(false)
  return (
    <Dialog title={title} onDismiss={onDismiss}>
      {explains && <View className="type-body">{explains}</View>}
      <Field label="撤稿原因" hint="只在内部留存">
        <TextArea
          label="撤稿原因"
          value={reason}
          onInput={setReason}
          placeholder="例如：第二段数字有误"
          maxLength={200}
        />
      </Field>
      <PublicNote
        note={publicNote}
        onNote={setPublicNote}
        keep={keepMarks}
        onKeep={setKeepMarks}
        refused={problem?.code === 'NOTE_HAS_MARKS'}
      />
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="danger"
          busy={running}
          disabled={!reason.trim()}
          onPress={() => onConfirm({ reason, publicNote, keepMarks })}
        >
          {button}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
