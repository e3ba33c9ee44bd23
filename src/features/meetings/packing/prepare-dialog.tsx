import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextInput } from '@/ui/text-input'
import { attendingLabels, attendings, type Attending } from '@domain/meeting/meeting'

interface PrepareDialogProps {
  meetingId: string
  onDone: () => void
  onDismiss: () => void
}

const ways = [
  { value: 'named', text: '按参会名单' },
  { value: 'numbered', text: '按袋数编号' },
] as const

/** 备袋. */
export function PrepareDialog({ meetingId, onDone, onDismiss }: PrepareDialogProps) {
  const [way, setWay] = useState<'named' | 'numbered'>('named')
  const [forThose, setForThose] = useState<readonly Attending[]>(['member'])
  const [count, setCount] = useState('40')
  const prepare = useCommand('notices.prepareBags')
  const number = Number(count)
  const ready =
    way === 'named' ? forThose.length > 0 : Number.isInteger(number) && number > 0 && number <= 400
  const run = async () => {
    const bags = way === 'named' ? { forThose: [...forThose] } : { count: number }
    if (await prepare.run({ meetingId, bags })) onDone()
  }
  return (
    <Dialog title="备袋" onDismiss={onDismiss}>
      <Chips label="方式" options={ways} value={way} onChoose={setWay} />
      <View style={{ margin: '12px 0' }}>
        {way === 'named' ? (
          attendings.map((as) => (
            <CheckRow
              key={as}
              text={`${attendingLabels[as]}每个一袋`}
              checked={forThose.includes(as)}
              onChange={(on) =>
                setForThose(on ? [...forThose, as] : forThose.filter((one) => one !== as))
              }
            />
          ))
        ) : (
          <Field label="袋数">
            <TextInput label="袋数" value={count} onInput={setCount} maxLength={3} />
          </Field>
        )}
      </View>
      <View className="type-small">已经装过的袋子会保留。</View>
      <ProblemBanner problem={prepare.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={prepare.running} disabled={!ready} onPress={() => void run()}>
          备好袋子
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
