import { useState } from 'react'
import type { Problem } from '@/cloud/problem'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { attendingLabels, attendings, type Attending } from '@domain/meeting/meeting'
import type { SeatOrder } from '@domain/meeting/seating'
import type { InputNamed } from '@domain/operations'

interface SeatsDialogProps {
  kind: 'seating' | 'placeCards'
  busy: boolean
  problem: Problem | undefined
  onMake: (document: InputNamed<'notices.exportMeetingDocument'>['document']) => void
  onDismiss: () => void
}

const orders: { value: SeatOrder; text: string }[] = [
  { value: 'fromCentre', text: '居中排，左高右低' },
  { value: 'leftToRight', text: '从左到右' },
]

/** 座次图 and 桌签: for whom, and how they sit. */
export function SeatsDialog({ kind, busy, problem, onMake, onDismiss }: SeatsDialogProps) {
  const [as, setAs] = useState<Attending[]>(['member', 'attend'])
  const [perRow, setPerRow] = useState('9')
  const [order, setOrder] = useState<SeatOrder>('fromCentre')
  const seats = Number(perRow)
  const fits = Number.isInteger(seats) && seats >= 2 && seats <= 40
  const isSeating = kind === 'seating'
  return (
    <Dialog title={isSeating ? '座次图' : '桌签'} onDismiss={onDismiss}>
      <Field label="包括哪些人" hint="准了假的不在内">
        {attendings.map((one) => (
          <CheckRow
            key={one}
            text={attendingLabels[one]}
            checked={as.includes(one)}
            onChange={(on) =>
              setAs(attendings.filter((each) => (each === one ? on : as.includes(each))))
            }
          />
        ))}
      </Field>
      {isSeating && (
        <>
          <Field label="每排几座" problem={fits ? undefined : '请填写 2 到 40 之间的数字'}>
            <TextInput label="每排几座" value={perRow} onInput={setPerRow} maxLength={2} />
          </Field>
          <Field label="怎么排">
            <Chips label="怎么排" options={orders} value={order} onChoose={setOrder} />
          </Field>
        </>
      )}
      <ProblemBanner problem={problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={busy}
          disabled={as.length === 0 || (isSeating && !fits)}
          onPress={() => onMake(isSeating ? { kind, as, perRow: seats, order } : { kind, as })}
        >
          生成
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
