import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { say } from '@/platform/say'
import { ActionBar } from '@/ui/action-bar'
import { Button } from '@/ui/button'
import { PrintButton } from '@/ui/print-button'
import type { NoticeDesk } from './use-notice-desk'

/** What the caller can do now, always within reach of a thumb. */
export function NoticeBar({ notice }: { notice: NoticeDesk }) {
  const { desk, draft, editing, ask, done } = notice
  const { may, clock } = desk
  const { id, revision, stage } = desk.notice
  const recall = useCommand('notices.recallNotice')
  const print = useCommand('notices.noticeDocument')
  const { late } = clock
  const shut = stage === 'sign' && Object.keys(desk.closedBecause).length > 0
  const toWord = async () => {
    if (editing) await draft.saveNow()
    const made = await print.run({ id })
    if (made) await openFile(made.url)
  }
  const takeBack = async () => {
    if (!(await recall.run({ id, revision }))) return
    say('已撤回')
    done()
  }
  return (
    <ActionBar
      notes={[may.notBecause, may.approve && shut && '还不能签发，请先处理“签发前检查”所列问题。']}
      problem={recall.problem ?? print.problem}
    >
      <PrintButton />
      <Button busy={print.running} onPress={() => void toWord()}>
        打印稿（Word）
      </Button>
      {may.return && (
        <Button look="danger" onPress={() => ask('return')}>
          退回
        </Button>
      )}
      {may.enterPaper && <Button onPress={() => ask('paper')}>补录纸质签批</Button>}
      {may.recall && (
        <Button busy={recall.running} onPress={() => void takeBack()}>
          撤回送审
        </Button>
      )}
      {may.edit && !editing && <Button onPress={() => ask('edit')}>改稿</Button>}
      {editing && (
        <Button
          look="primary"
          keys="Mod+Enter"
          disabled={draft.phase === 'conflict'}
          onPress={() => ask('submit')}
        >
          送审
        </Button>
      )}
      {may.approve && (
        <Button look="primary" keys="Mod+Enter" disabled={shut} onPress={() => ask('approve')}>
          {stage === 'sign' ? '签发' : '通过'}
        </Button>
      )}
      {may.issue && !editing && (
        <Button look="primary" onPress={() => ask('issue')}>
          {late ? '临时召集，发出' : '发出'}
        </Button>
      )}
    </ActionBar>
  )
}
