import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Facts } from '@/ui/facts'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { dateAndTime } from '@domain/dates/show'
import { leaveStateLabels } from '@domain/dispatch/receipt-state'
import type { OutputNamed } from '@domain/operations'

type Leaves = OutputNamed<'notices.listLeaves'>

interface LeaveDecisionDialogProps {
  leave: Leaves['leaves'][number]
  /** Leaders in office, for the office to enter whose decision it is; a leader decides for themselves. */
  approvers: Leaves['approvers']
  mayDecideOneself: boolean
  onDone: () => void
  onDismiss: () => void
}

const myself = 'me'

/** 准假 or 不予准假; until then it is 待批, and whoever stays away is absent. */
export function LeaveDecisionDialog(props: LeaveDecisionDialogProps) {
  const { leave, approvers, mayDecideOneself, onDone, onDismiss } = props
  const { receiptId, name, unit, reason, askedAt, askedBy, state, decided } = leave
  const [approver, setApprover] = useState(mayDecideOneself ? myself : undefined)
  const [note, setNote] = useState(decided?.note ?? '')
  const [pressed, setPressed] = useState<'granted' | 'refused'>()
  const decide = useCommand('notices.decideLeave')
  const run = async (decision: 'granted' | 'refused') => {
    setPressed(decision)
    const approverId = approver === myself ? undefined : approver
    if (await decide.run({ receiptId, askedAt, decision, approverId, note })) onDone()
  }
  return (
    <Dialog title={`${name}请假`} onDismiss={onDismiss}>
      <Facts
        facts={[
          ['单位', unit],
          ['原因', reason],
          ['提出', `${dateAndTime(askedAt)}${askedBy === name ? '' : `，由${askedBy}代请`}`],
          ['现在', decided ? `${leaveStateLabels[state]}（${decided.by.name}）` : '待批'],
        ]}
      />
      <Field
        label="审批人"
        hint={
          mayDecideOneself
            ? '其他领导口头或书面批准的，选该领导'
            : '选口头或书面批准的领导，由您补录'
        }
      >
        <Chips
          label="审批人"
          options={[
            ...(mayDecideOneself ? [{ value: myself, text: '我本人' }] : []),
            ...approvers.map(({ id, name: text }) => ({ value: id, text })),
          ]}
          value={approver}
          onChoose={setApprover}
        />
      </Field>
      <Field label="说明" hint="可不填">
        <TextArea label="说明" value={note} onInput={setNote} maxLength={200} />
      </Field>
      <ProblemBanner problem={decide.problem} />
      <View className="type-small">请假不减少应到人数；没有准假而不到会的，记为缺席。</View>
      <DialogButtons>
        <Button onPress={onDismiss}>返回</Button>
        <Button
          look="danger"
          busy={decide.running && pressed === 'refused'}
          disabled={decide.running || !approver}
          onPress={() => void run('refused')}
        >
          不予准假
        </Button>
        <Button
          look="primary"
          busy={decide.running && pressed === 'granted'}
          disabled={decide.running || !approver}
          onPress={() => void run('granted')}
        >
          准假
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
