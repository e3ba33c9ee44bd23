import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { dayOf } from '@domain/dates/day'
import type { BodyShown } from './unit-lists'

interface EndTermDialogProps {
  body: BodyShown
  onDone: () => void
  onDismiss: () => void
}

/** From that day on, nobody is anything by this body any more. */
export function EndTermDialog({ body, onDone, onDismiss }: EndTermDialogProps) {
  const [endedOn, setEndedOn] = useState(() => dayOf(cloudNow()))
  const end = useCommand('people.endTerm')
  const run = async () => {
    if (await end.run({ bodyId: body.id, endedOn: endedOn.trim() })) onDone()
  }
  return (
    <Dialog title={`登记${body.name}届满`} onDismiss={onDismiss}>
      <View className="type-body">
        从这一天起，这一届的所有任职都不再有权限；人员和任职记录保留。不能早于今天，也不能撤销。
      </View>
      <Field label="届满日期" hint="例如 2027-01-15" problem={end.problem?.details.endedOn}>
        <TextInput label="届满日期" value={endedOn} onInput={setEndedOn} maxLength={10} />
      </Field>
      <ProblemBanner problem={end.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="danger" busy={end.running} onPress={() => void run()}>
          登记届满
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
