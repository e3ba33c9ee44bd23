import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { cloudNow } from '@/cloud/clock'
import { say } from '@/platform/say'
import { Button } from '@/ui/button'
import { DayInput } from '@/ui/day-input'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { GroupedChoice } from '@/ui/grouped-choice'
import { ProblemBanner } from '@/ui/problem-banner'
import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'
import { organsByKind } from '@domain/vocabulary/organ-kinds'
import { bookLabels, type Book } from '@domain/vocabulary/rulebook'
import { usualDays } from './usual-days'

import './issue-dialog.scss'

interface AddHoldersDialogProps {
  book: Book
  /** The issue that holds. */
  edition: number
  /** Those it was not sent to. */
  organs: OutputNamed<'rules.openBookDesk'>['organs']
  onAdded: () => void
  onDismiss: () => void
}

/** 补发: the issue that holds, to organs that were left out or came later. */
export function AddHoldersDialog(props: AddHoldersDialogProps) {
  const { book, edition, organs, onAdded, onDismiss } = props
  const [chosen, setChosen] = useState<string[]>([])
  const [signOn, setSignOn] = useState(() => addDays(dayOf(cloudNow()), usualDays))
  const adding = useCommand('rules.addHolders')
  const run = async () => {
    const done = await adding.run({ book, edition, organIds: chosen, signOn })
    if (!done) return
    say(`已补发，一分钟内发给 ${done.added} 个单位`)
    onAdded()
  }
  return (
    <Dialog title={`补发《${bookLabels[book]}》第${edition}版`} onDismiss={onDismiss}>
      <View className="type-body issue-dialog__before">
        已签收的单位不用再签；还没有签收的，催办从今天重新算起。
      </View>
      <Field label={`补发给（${chosen.length} 个单位）`} hint="只列没有发过这一版的单位">
        <GroupedChoice
          groups={organsByKind(organs)}
          chosen={chosen}
          onChoose={setChosen}
          what="单位"
        />
      </Field>
      <Field label="签收截止" hint="当天二十四时前；早于原定截止的，按原定">
        <DayInput label="签收截止" value={signOn} onInput={setSignOn} />
      </Field>
      <ProblemBanner problem={adding.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={adding.running}
          disabled={chosen.length === 0 || !signOn}
          onPress={() => void run()}
        >
          补发
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
