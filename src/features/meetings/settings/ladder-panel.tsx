import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { Panel } from '@/ui/panel'
import { Row, RowList } from '@/ui/row-list'
import { TextInput } from '@/ui/text-input'
import { defaultLadder, ladderStepLabels, type StepName } from '@domain/dispatch/ladder'
import { meetingKindNames, meetingKinds, type MeetingKind } from '@domain/vocabulary/meeting-kinds'
import type { Settings } from './use-notice-settings'

type Ladders = Settings['ladders']

interface LadderPanelProps {
  ladders: Ladders
  onChange: ((ladders: Ladders) => void) | undefined
}

/** 催办: what is done for whoever has not signed, and how long after the notice. */
export function LadderPanel({ ladders, onChange }: LadderPanelProps) {
  const [asking, setAsking] = useState<MeetingKind>()
  return (
    <Panel title="催办阶梯">
      <View className="type-small">没有签收的，一步一步催，签收就停。会期近的，各步自动提前。</View>
      <RowList>
        {meetingKindNames.map((kind) => (
          <Row
            key={kind}
            title={meetingKinds[kind]}
            note={ladders[kind]
              .map(({ step, afterHours }) => `${afterHours} 小时${ladderStepLabels[step]}`)
              .join(' → ')
              .replace(/^0 小时/, '发出时')}
            aside={
              onChange && (
                <Button look="quiet" onPress={() => setAsking(kind)}>
                  修改
                </Button>
              )
            }
          />
        ))}
      </RowList>
      {asking && onChange && (
        <LadderDialog
          kind={asking}
          ladder={ladders[asking]}
          onDismiss={() => setAsking(undefined)}
          onSave={(ladder) => {
            onChange({ ...ladders, [asking]: ladder })
            setAsking(undefined)
          }}
        />
      )}
    </Panel>
  )
}

interface LadderDialogProps {
  kind: MeetingKind
  ladder: Ladders[MeetingKind]
  onSave: (ladder: Ladders[MeetingKind]) => void
  onDismiss: () => void
}

/** Hours for each step; an empty one is left out. */
function LadderDialog({ kind, ladder, onSave, onDismiss }: LadderDialogProps) {
  const steps = defaultLadder(kind).slice(1)
  const [hours, setHours] = useState(
    Object.fromEntries(
      steps.map(({ step }) => [
        step,
        String(ladder.find((one) => one.step === step)?.afterHours ?? ''),
      ]),
    ) as Partial<Record<StepName, string>>,
  )
  const next = steps
    .filter(({ step }) => hours[step]?.trim())
    .map(({ step }) => ({ step, afterHours: Number(hours[step]) }))
  const rises = next.every(({ afterHours }, n) => afterHours > (next[n - 1]?.afterHours ?? 0))
  return (
    <Dialog title={`${meetingKinds[kind]}：催办`} onDismiss={onDismiss}>
      {steps.map(({ step }) => (
        <Field key={step} label={ladderStepLabels[step]} hint="发出后几小时；不用这一步的，留空">
          <TextInput
            label={ladderStepLabels[step]}
            value={hours[step] ?? ''}
            onInput={(value) => setHours({ ...hours, [step]: value })}
            maxLength={3}
          />
        </Field>
      ))}
      {!rises && <View className="field__problem">小时数要一步比一步大。</View>}
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          disabled={!rises}
          onPress={() => onSave([{ step: 'push', afterHours: 0 }, ...next])}
        >
          确定
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
