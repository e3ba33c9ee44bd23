import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { Button } from '@/ui/button'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { ProblemBanner } from '@/ui/problem-banner'
import { read, RuleFields, typed, type TypedFields } from '../rule-fields'
import type { DialogProps } from './dialog-props'

/** 制度信息: where the rule stands in the compilations, who may read it, who passes it. */
export function RuleDialog({ edition, onDone, onDismiss, reload }: DialogProps) {
  const { ruleId } = edition
  const { title: _title, revision, ...kept } = edition.rule
  const save = useCommand('rules.saveRule')
  useReloadAfterRefusal(save.problem, reload)
  // Only what was changed here: whatever somebody else changed meanwhile comes to the screen, and stays.
  const [changed, setChanged] = useState<Partial<TypedFields>>({})
  const fields = { ...typed(kept), ...changed }
  const rule = read(fields)
  const run = async () => {
    if (rule && (await save.run({ ruleId, revision, rule }))) onDone('已保存')
  }
  return (
    <Dialog title="制度信息" onDismiss={onDismiss}>
      <RuleFields
        value={fields}
        parts={[]}
        onChange={(part) => setChanged({ ...changed, ...part })}
      />
      <ProblemBanner problem={save.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>取消</Button>
        <Button look="primary" busy={save.running} disabled={!rule} onPress={() => void run()}>
          保存
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
