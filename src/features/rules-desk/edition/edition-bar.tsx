import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { say } from '@/platform/say'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import type { EditionDesk } from './use-edition'

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
  const nothing = !(
    may.openPeriod ||
    may.closePeriod ||
    may.submit ||
    may.recall ||
    may.deliberate ||
    may.adopt ||
    may.confirm ||
    may.amend
  )
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
      {may.submit && (
        <Button look="primary" onPress={() => ask('submit')}>
          提请审议
        </Button>
      )}
      {may.deliberate && (
        <Button look="primary" onPress={() => ask('deliberate')}>
          记录审议结果
        </Button>
      )}
      {may.adopt && (
        <Button look="primary" onPress={() => ask('adopt')}>
          登记通过
        </Button>
      )}
      {may.confirm && (
        <Button look="primary" onPress={() => ask('confirm')}>
          确认登记
        </Button>
      )}
      {may.amend && (
        <Button look="primary" onPress={() => ask('amend')}>
          修改
        </Button>
      )}
    </ActionBar>
  )
}
