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
import { TextArea } from '@/ui/text-input'
import { addDays } from '@domain/dates/add-days'
import { dayOf } from '@domain/dates/day'
import type { OutputNamed } from '@domain/operations'
import { organsByKind } from '@domain/vocabulary/organ-kinds'
import { bookLabels, type Book } from '@domain/vocabulary/rulebook'
import { usualDays } from './usual-days'

import './issue-dialog.scss'

interface IssueDialogProps {
  book: Book
  desk: OutputNamed<'rules.openBookDesk'>
  onIssued: () => void
  onDismiss: () => void
}

/** 印发: to whom, until when they sign, and what is said to them. */
export function IssueDialog({ book, desk, onIssued, onDismiss }: IssueDialogProps) {
  const { next, organs } = desk
  const [chosen, setChosen] = useState(() =>
    organs.filter((organ) => organ.chosen).map(({ id }) => id),
  )
  const [signOn, setSignOn] = useState(() => addDays(dayOf(cloudNow()), usualDays))
  const [note, setNote] = useState('')
  const issue = useCommand('rules.issueBook')
  const run = async () => {
    const done = await issue.run({ book, edition: next, organIds: chosen, signOn, note })
    if (!done) return
    say(`已印发，一分钟内发给 ${done.total} 个单位`)
    onIssued()
  }
  return (
    <Dialog title={`印发《${bookLabels[book]}》第${next}版`} onDismiss={onDismiss}>
      {next > 1 && (
        <View className="type-body issue-dialog__before">
          印发后，第{next - 1}版即作废，收存单位会收到提示。
        </View>
      )}
      <Field label={`发给（${chosen.length} 个单位）`} hint="由各单位联络员签收">
        <GroupedChoice
          groups={organsByKind(organs)}
          chosen={chosen}
          onChoose={setChosen}
          what="单位"
        />
      </Field>
      <Field label="签收截止" hint="当天二十四时前">
        <DayInput label="签收截止" value={signOn} onInput={setSignOn} />
      </Field>
      <Field label="印发说明" hint="可不填">
        <TextArea
          label="印发说明"
          value={note}
          onInput={setNote}
          placeholder="例如：请各单位组织学习，认真执行。"
          maxLength={500}
        />
      </Field>
      <ProblemBanner problem={issue.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button
          look="primary"
          busy={issue.running}
          disabled={chosen.length === 0 || !signOn}
          onPress={() => void run()}
        >
          印发
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
