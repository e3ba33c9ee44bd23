import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { say } from '@/platform/say'
import { goTo } from '@/platform/go'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { PrintButton } from '@/ui/print-button'
import type { ReviewDesk } from './use-review'

/** What the caller can do now, always within reach of a thumb. */
export function ReviewBar({
  desk,
  onNext,
}: {
  desk: ReviewDesk
  onNext: (() => void) | undefined
}) {
  const { review, ask, done } = desk
  const { may, story, heldBecause } = review
  const recall = useCommand('news.recall')
  const publish = useCommand('news.publish')
  const unschedule = useCommand('news.unschedule')
  const problem = recall.problem ?? publish.problem ?? unschedule.problem
  useReloadAfterRefusal(problem, desk.reload)
  const { id, revision, status, stage } = story
  const seen = { id, revision }
  const after = (what: string) => (answer: unknown) => {
    if (!answer) return
    say(what)
    done()
  }
  const writing = status === 'draft' || status === 'returned'
  return (
    <ActionBar notes={[may.notBecause]} problem={problem}>
      <PrintButton />
      {onNext && (
        <Button look="quiet" keys="J" onPress={onNext}>
          下一篇
        </Button>
      )}
      {may.return && (
        <Button look="danger" onPress={() => ask('return')}>
          退回
        </Button>
      )}
      {may.stop && (
        <Button look="danger" onPress={() => ask('stop')}>
          停发
        </Button>
      )}
      {may.enterPaper && <Button onPress={() => ask('paper')}>补录纸质签批</Button>}
      {may.recall && (
        <Button busy={recall.running} onPress={() => void recall.run(seen).then(after('已撤回'))}>
          撤回送审
        </Button>
      )}
      {may.edit && writing && (
        <Button look="primary" onPress={() => goTo(`/packages/newsroom/edit/index?id=${id}`)}>
          继续写
        </Button>
      )}
      {may.edit && !writing && (
        <Button onPress={() => ask('edit')}>{status === 'withdrawn' ? '更正' : '改稿'}</Button>
      )}
      {may.release && status === 'scheduled' && (
        <Button
          busy={unschedule.running}
          onPress={() => void unschedule.run(seen).then(after('已取消定时'))}
        >
          取消定时
        </Button>
      )}
      {may.release && <Button onPress={() => ask('schedule')}>定时发布</Button>}
      {may.release && (
        <Button
          look="primary"
          busy={publish.running}
          disabled={heldBecause !== undefined}
          onPress={() => void publish.run(seen).then(after('已发布'))}
        >
          立即发布
        </Button>
      )}
      {status === 'published' && (
        <Button look="danger" onPress={() => ask('withdraw')}>
          撤稿
        </Button>
      )}
      {may.approve && (
        <Button look="primary" keys="Mod+Enter" onPress={() => ask('approve')}>
          {stage === 'final' ? '签发' : '通过'}
        </Button>
      )}
    </ActionBar>
  )
}
