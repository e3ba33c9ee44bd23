import { useCommand } from '@/cloud/use-command'
import { useReloadAfterRefusal } from '@/cloud/use-reload-after-refusal'
import { goBack, goTo } from '@/platform/go'
import { say } from '@/platform/say'
import { SimpleDialog } from '@/ui/simple-dialog'
import { showDay } from '@domain/dates/day'
import type { EditionDesk } from '../edition/use-edition'
import { AdoptDialog } from './adopt-dialog'
import { DeliberationDialog } from './deliberation-dialog'
import { ReimportDialog } from './reimport-dialog'
import { RepealDialog } from './repeal-dialog'
import { RuleDialog } from './rule-dialog'

/** The one dialog that is open, if any; the page has those of an opinion period from their own feature. */
export function EditionDialogs({ desk }: { desk: EditionDesk }) {
  const { edition, asking, dismiss, done, reload } = desk
  const finished = (did: string) => {
    say(did)
    done()
  }
  const common = { edition, onDone: finished, onDismiss: dismiss, reload }
  switch (asking) {
    case undefined:
    case 'openPeriod':
    case 'closePeriod':
      return null
    case 'deliberate':
      return <DeliberationDialog {...common} />
    case 'adopt':
      return <AdoptDialog {...common} />
    case 'repeal':
      return <RepealDialog {...common} />
    case 'reimport':
      return <ReimportDialog {...common} />
    case 'rule':
      return <RuleDialog {...common} />
    case 'submit':
    case 'confirm':
    case 'amend':
    case 'drop':
      return <Simple desk={desk} asking={asking} onDone={finished} />
  }
}

interface SimpleProps {
  desk: EditionDesk
  asking: 'submit' | 'confirm' | 'amend' | 'drop'
  onDone: (did: string) => void
}

/** What needs no more than a yes, or a reason. */
function Simple({ desk, asking, onDone }: SimpleProps) {
  const { edition, dismiss, reload } = desk
  const { id, revision, ruleId, content, registering } = edition
  const seen = { id, revision }
  const submit = useCommand('rules.submitDraft')
  const confirm = useCommand('rules.confirmRegistered')
  const amend = useCommand('rules.startAmendment')
  const drop = useCommand('rules.dropDraft')
  const refused = submit.problem ?? confirm.problem ?? amend.problem ?? drop.problem
  useReloadAfterRefusal(refused, reload)
  const after = (did: string) => (answer: unknown) => {
    if (answer) onDone(did)
  }
  switch (asking) {
    case 'submit':
      return (
        <SimpleDialog
          title="提请审议"
          says={`把《${content.title}》现在的文字提请会议审议。审议前可以撤回；会议结果由没有参与起草的同事记录。`}
          confirm="提请审议"
          busy={submit.running}
          problem={submit.problem}
          onConfirm={() => void submit.run(seen).then(after('已提请审议'))}
          onDismiss={dismiss}
        />
      )
    case 'confirm':
      return (
        <SimpleDialog
          title="确认登记"
          says={`${edition.writers[0]?.name ?? ''}登记：《${content.title}》由${registering?.meeting ?? ''}于${showDay(registering?.on ?? '')}通过，自${showDay(registering?.effectiveOn ?? '')}起施行。请对照原件核对会议、日期和条文；确认后按公开范围收入汇编。`}
          confirm="核对无误，确认"
          busy={confirm.running}
          problem={confirm.problem}
          onConfirm={() => void confirm.run(seen).then(after('已确认登记'))}
          onDismiss={dismiss}
        />
      )
    case 'amend':
      return (
        <SimpleDialog
          title="开始修改"
          says="以现行文字为底稿，开一份修改草案；现行版本在新版本施行前一直有效。"
          confirm="开始修改"
          busy={amend.running}
          problem={amend.problem}
          onConfirm={() =>
            void amend.run({ ruleId }).then((answer) => {
              if (!answer) return
              dismiss()
              goTo(`/packages/rules/edition/index?id=${answer.id}`)
            })
          }
          onDismiss={dismiss}
        />
      )
    case 'drop':
      return (
        <SimpleDialog
          title="删除草案"
          says={`删除《${content.title}》的这份草案。已经征求过意见或提请过审议的草案不能删除。`}
          confirm="删除"
          danger
          busy={drop.running}
          problem={drop.problem}
          onConfirm={() =>
            void drop.run(seen).then((answer) => {
              if (!answer) return
              say('已删除草案')
              goBack()
            })
          }
          onDismiss={dismiss}
        />
      )
  }
}
