import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Facts } from '@/ui/facts'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { showDay } from '@domain/dates/day'
import { asksChange } from '@domain/rulebook/adopted-content'
import { pathLabels, type Change } from '@domain/vocabulary/rulebook'
import { ChangeField } from '../change-field'
import type { DialogProps } from './dialog-props'

/** 登记通过: by the meeting that agreed to it; its first day in force is asked for, and how it changes an earlier text. */
export function AdoptDialog({ edition, onDone, onDismiss, reload }: DialogProps) {
  const { id, revision, rule, deliberations, ordinal } = edition
  const adopt = useCommand('rules.adoptRule')
  useReloadAfterRefusal(adopt.problem, reload)
  const [effectiveOn, setEffectiveOn] = useState('')
  const [change, setChange] = useState<Change>()
  const passed = [...deliberations].reverse().find(({ result }) => result === 'agreed')
  const asksHow = passed !== undefined && asksChange(edition, passed)
  const run = async () => {
    if (await adopt.run({ id, revision, effectiveOn, change }))
      onDone(`已登记通过，${showDay(effectiveOn)}起施行`)
  }
  return (
    <Dialog title="登记通过" onDismiss={onDismiss}>
      <Facts
        facts={[
          ['制度', edition.content.title],
          ['通过', pathLabels[rule.path].replace('通过', '')],
          ['会议', passed?.meeting],
          ['通过日期', passed && showDay(passed.on)],
        ]}
      />
      <Field label="施行日期" hint="到这一天自动施行">
        <DayInput label="施行日期" value={effectiveOn} onInput={setEffectiveOn} />
      </Field>
      {asksHow && <ChangeField value={change} onChange={setChange} />}
      <View className="type-small">
        {ordinal > 1
          ? '登记后文字不能再改；到施行日，前一版本自动变为“已被修改”。'
          : '登记后文字不能再改；要改须经修改程序，成为新的版本。'}
      </View>
      <ProblemBanner problem={adopt.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={adopt.running}
          disabled={!effectiveOn || (asksHow && !change)}
          onPress={() => void run()}
        >
          登记通过
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
