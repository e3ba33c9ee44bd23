import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { scopeLabels } from '@domain/vocabulary/rulebook'
import type { DialogProps } from './dialog-props'
import './period-dialog.scss'

const audiences = [
  { value: 'organs' as const, text: '选定的单位' },
  { value: 'public' as const, text: '社会公众' },
]

/** 征求意见: until when, and of whom; the draft is kept as it is now. */
export function PeriodDialog({ edition, onDone, onDismiss }: DialogProps) {
  const { id, revision, rule } = edition
  const open = useCommand('rules.openPeriod')
  const [closesOn, setClosesOn] = useState('')
  const [kind, setKind] = useState<'organs' | 'public'>('organs')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const units = useQuery('people.listUnits', {})
  const organs = units.output?.organs ?? []
  const all = organs.length > 0 && chosen.length === organs.length
  const notForAll = kind === 'public' && rule.scope !== 'public'
  const ready = closesOn !== '' && !notForAll && (kind === 'public' || chosen.length > 0)
  const run = async () => {
    const audience =
      kind === 'public'
        ? { kind: 'public' as const }
        : { kind: 'organs' as const, organIds: [...chosen] }
    if (await open.run({ id, revision, closesOn, audience })) onDone('已开始征求意见')
  }
  return (
    <Dialog title="征求意见" onDismiss={onDismiss}>
      <Field label="截止日" hint="当天仍可提意见">
        <DayInput label="截止日" value={closesOn} onInput={setClosesOn} />
      </Field>
      <Field label="向谁征求">
        <Chips label="向谁征求" options={audiences} value={kind} onChoose={setKind} />
      </Field>
      {kind === 'public' ? (
        <View className="type-small">
          {notForAll
            ? `公开范围是“${scopeLabels[rule.scope]}”，不能向社会征求。请先在“制度信息”里改为“公众”。`
            : '任何人都能看到这份征求意见稿并提意见；意见内容只给工作人员看。'}
        </View>
      ) : (
        <>
          <CheckRow
            text={`全选（已选 ${chosen.length} 个单位）`}
            checked={all}
            onChange={(on) => setChosen(on ? organs.map((one) => one.id) : [])}
          />
          <View className="period-organs">
            {organs.map(({ id: organId, name }) => (
              <CheckRow
                key={organId}
                text={name}
                checked={chosen.includes(organId)}
                onChange={(on) =>
                  setChosen(on ? [...chosen, organId] : chosen.filter((one) => one !== organId))
                }
              />
            ))}
          </View>
          {units.output && organs.length === 0 && (
            <View className="type-small">名册里还没有单位，请先在“名册”中添加。</View>
          )}
        </>
      )}
      <ProblemBanner problem={open.problem ?? units.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={open.running} disabled={!ready} onPress={() => void run()}>
          开始征求
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
