import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Pressable } from '@/ui/pressable'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import type { Answering } from './use-answering'
import './leave-dialog.scss'

const usualReasons = ['因病', '因公出差', '参加上级会议', '与其他会议冲突', '家中有事'] as const

/** Why somebody cannot come; granting it is for others. */
export function LeaveDialog({ answering }: { answering: Answering }) {
  const [reason, setReason] = useState('')
  const { leaveOf, dismissLeave, answer, busy, problemOf } = answering
  if (!leaveOf) return null
  const { acting, recipient } = leaveOf
  return (
    <Dialog
      title={acting === 'agent' ? `代${recipient.name}请假` : '请假'}
      onDismiss={dismissLeave}
    >
      <Field label="为什么不能参加" hint="点一个，或自己写">
        <View className="leave-reasons">
          {usualReasons.map((text) => (
            <Pressable
              key={text}
              className={`leave-reasons__one${reason === text ? ' is-chosen' : ''}`}
              pressed={reason === text}
              onPress={() => setReason(text)}
            >
              {text}
            </Pressable>
          ))}
        </View>
        <TextArea
          label="请假原因"
          placeholder="请假原因"
          value={reason}
          onInput={setReason}
          maxLength={200}
        />
      </Field>
      <View className="type-small">提交后为“待批”，批准后才算请假，结果在本页看得到。</View>
      <ProblemBanner problem={problemOf(leaveOf.receiptId)} />
      <DialogButtons>
        <Button onPress={dismissLeave}>返回</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={!reason.trim()}
          onPress={() => void answer(leaveOf, 'leave', reason)}
        >
          提交请假
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
