import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { say } from '@/platform/say'
import { useShortcuts } from '@/platform/shortcuts/use-shortcuts'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import type { EditionDesk } from './use-edition'

/** What brings it on, in the order of the way. */
const onwardSays = {
  submit: '提请审议',
  deliberate: '记录审议结果',
  adopt: '登记通过',
  confirm: '确认登记',
  amend: '修改',
} as const
const acts = Object.keys(onwardSays) as (keyof typeof onwardSays)[]

/** What the caller can do now to bring it on, always within reach of a thumb. */
export function EditionBar({ desk }: { desk: EditionDesk }) {
  const { edition, ask, done, reload } = desk
  const { id, revision, may } = edition
  const recall = useCommand('rules.recallDraft')
  useReloadAfterRefusal(recall.problem, reload)
  const takeBack = async () => {
    if (!(await recall.run({ id, revision }))) return
    say('已撤回')
    done()
  }
  const onward = acts.filter((act) => may[act])
  const [first] = onward
  useShortcuts(
    first
      ? [
          {
            keys: ['Mod+Enter'],
            says: onwardSays[first],
            // While a place is typed anew the keys are its own.
            run: () => (document.querySelector('.provision-editor') ? false : ask(first)),
          },
        ]
      : [],
  )
  const nothing = onward.length === 0 && !may.openPeriod && !may.closePeriod && !may.recall
  if (nothing && !recall.problem) return null
  return (
    <ActionBar problem={recall.problem}>
      {may.recall && (
        <Button busy={recall.running} onPress={() => void takeBack()}>
          撤回
        </Button>
      )}
      {may.closePeriod && <Button onPress={() => ask('closePeriod')}>提前结束征求</Button>}
      {may.openPeriod && <Button onPress={() => ask('openPeriod')}>征求意见</Button>}
      {onward.map((act) => (
        <Button
          key={act}
          look="primary"
          {...(act === first && { keys: 'Mod+Enter' })}
          onPress={() => ask(act)}
        >
          {onwardSays[act]}
        </Button>
      ))}
    </ActionBar>
  )
}
