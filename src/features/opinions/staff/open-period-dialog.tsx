import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { useQuery } from '@/cloud/use-query'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { GroupedChoice } from '@/ui/grouped-choice'
import { ProblemBanner } from '@/ui/problem-banner'
import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import { organsByKind } from '@domain/vocabulary/organ-kinds'

export interface Existing {
  id: string
  revision: number
}

interface OpenPeriodDialogProps {
  edition: Existing
  /** With the organs that have nobody to be told. */
  onDone: (withoutOfficer: readonly string[]) => void
  onDismiss: () => void
  /** Somebody was there meanwhile: the edition is looked at again. */
  reload: () => Promise<void>
}

/** Two weeks, as it is usually given. */
const usualDays = 14

/** 征求意见: of whom and until when. */
export function OpenPeriodDialog({ edition, onDone, onDismiss, reload }: OpenPeriodDialogProps) {
  const [kind, setKind] = useState<'public' | 'organs'>('organs')
  const [organIds, setOrganIds] = useState<string[]>([])
  const [closesOn, setClosesOn] = useState(() => addDays(dayOf(cloudNow()), usualDays))
  const organs = useQuery('people.listUnits', {}).output?.organs ?? []
  const open = useCommand('rules.openPeriod')
  useReloadAfterRefusal(open.problem, reload)
  const run = async () => {
    const audience =
      kind === 'public' ? { kind: 'public' as const } : { kind: 'organs' as const, organIds }
    const { id, revision } = edition
    const opened = await open.run({ id, revision, closesOn, audience })
    if (!opened) return
    say(kind === 'public' ? '已开始征求意见' : `已开始，提醒 ${opened.people} 位联络员`)
    onDone(opened.withoutOfficer)
  }
  return (
    <Dialog title="征求意见" onDismiss={onDismiss}>
      <Field label="向谁征求">
        <Chips
          label="向谁征求"
          options={[
            { value: 'organs', text: '有关单位' },
            { value: 'public', text: '社会公众' },
          ]}
          value={kind}
          onChoose={setKind}
        />
      </Field>
      {kind === 'organs' ? (
        <Field label="单位" hint={`已选 ${organIds.length} 个`}>
          <GroupedChoice
            groups={organsByKind(organs)}
            chosen={organIds}
            onChoose={setOrganIds}
            what="单位"
          />
        </Field>
      ) : (
        <View className="type-small">
          任何人都能在“制度”里看到草案并提意见，不用填姓名；意见只有工作人员看得到。
        </View>
      )}
      <Field label="截止日期" hint="当天二十四时截止">
        <DayInput label="截止日期" value={closesOn} onInput={setClosesOn} />
      </Field>
      <ProblemBanner problem={open.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={open.running}
          disabled={!closesOn || (kind === 'organs' && organIds.length === 0)}
          onPress={() => void run()}
        >
          开始征求意见
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
