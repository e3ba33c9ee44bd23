import { useCommand } from '@/cloud/use-command'
import { goBack, goInstead } from '@/platform/go'
import { say } from '@/platform/say'
import { IssueDialog } from './issue-dialog'
import { PaperDialog } from './paper-dialog'
import { SimpleDialog } from '@/ui/simple-dialog'
import type { NoticeDesk } from './use-notice-desk'

const reasonsToKeep = ['人名、地名或单位名', '引用原文', '固定说法，没有错']

/** The one dialog that is open, if any. */
export function NoticeDialogs({ notice }: { notice: NoticeDesk }) {
  const { desk, draft, asking, dismiss, done, reopen } = notice
  const { id, revision, noticeId, stage } = desk.notice
  const submit = useCommand('notices.submitNotice')
  const approve = useCommand('notices.approveNotice')
  const sendBack = useCommand('notices.returnNotice')
  const decide = useCommand('notices.decideNoticeMark')
  const change = useCommand('notices.changeNotice')
  const drop = useCommand('notices.dropNotice')
  const seen = { id, revision }
  const finished = (what: string) => {
    say(what)
    done()
  }
  if (!asking) return null
  if (typeof asking === 'object') {
    const { decideOn, about } = asking
    return (
      <SimpleDialog
        title={`“${about}”不改？`}
        words={{ label: '理由', hint: '审签人看得到', most: 200, least: 2, usual: reasonsToKeep }}
        confirm="保留原文"
        busy={decide.running}
        problem={decide.problem}
        onConfirm={(reason) =>
          void decide
            .run({ id, of: decideOn, about: about.slice(0, 200), reason })
            .then((answer) => {
              if (!answer) return
              dismiss()
              void draft.refresh()
            })
        }
        onDismiss={dismiss}
      />
    )
  }
  switch (asking) {
    case 'submit': {
      const marks = desk.closedBecause.marks
      return (
        <SimpleDialog
          title="送审？"
          says={`${draft.content.title}。送审后由另一位同事审核，再由领导签发。${marks ? `${marks}，签发前必须处理。` : ''}`}
          confirm="送审"
          busy={submit.running || draft.phase === 'saving'}
          problem={submit.problem ?? draft.problem}
          onConfirm={() =>
            void draft.saveNow().then(async (saved) => {
              if (saved && (await submit.run(saved))) finished('已送审')
            })
          }
          onDismiss={dismiss}
        />
      )
    }
    case 'approve':
      return (
        <SimpleDialog
          title={stage === 'sign' ? '签发这份通知？' : '审核通过？'}
          says={desk.notice.content.title}
          words={{ label: '意见', hint: '可不填，默认“同意”', most: 300, least: 0 }}
          confirm={stage === 'sign' ? '签发' : '通过'}
          busy={approve.running}
          problem={approve.problem}
          onConfirm={(remarks) =>
            void approve
              .run({ ...seen, remarks })
              .then((answer) => answer && finished(stage === 'sign' ? '已签发' : '已通过'))
          }
          onDismiss={dismiss}
        />
      )
    case 'return':
      return (
        <SimpleDialog
          title="退回拟稿人修改？"
          words={{
            label: '修改意见',
            hint: '改后从审核重新开始',
            placeholder: '例如：列席单位请再核对',
            most: 300,
            least: 1,
          }}
          confirm="退回"
          danger
          busy={sendBack.running}
          problem={sendBack.problem}
          onConfirm={(remarks) =>
            void sendBack
              .run({ ...seen, remarks })
              .then((answer) => answer && finished('已退回拟稿人'))
          }
          onDismiss={dismiss}
        />
      )
    case 'edit':
      return (
        <SimpleDialog
          title="改动已签发的通知？"
          says="一经改动，原有的审核和签发全部作废，须重新送审。"
          confirm="去改稿"
          busy={false}
          problem={undefined}
          onConfirm={reopen}
          onDismiss={dismiss}
        />
      )
    case 'change':
    case 'cancel': {
      const cancel = asking === 'cancel'
      return (
        <SimpleDialog
          title={cancel ? '取消会议？' : '变更通知'}
          says={
            cancel
              ? '将拟一份取消通知，经审核、签发后发给原来的每一位收件人，请他们签收。'
              : '请先在会议页改好时间、地点、议程或参会范围。将拟一份变更通知，经审核、签发后发出；所有人须重新签收，并看到改了什么。'
          }
          words={{
            label: '原因',
            hint: '写进通知，不用写“因”',
            placeholder: cancel ? '例如：工作安排调整' : '例如：区会议中心检修',
            most: 200,
            least: 2,
          }}
          confirm={cancel ? '拟取消通知' : '拟变更通知'}
          danger={cancel}
          busy={change.running}
          problem={change.problem}
          onConfirm={(note) =>
            void change
              .run({ noticeId, cancel, note })
              .then(
                (answer) => answer && goInstead(`/packages/meetings/notice/index?id=${answer.id}`),
              )
          }
          onDismiss={dismiss}
        />
      )
    }
    case 'drop':
      return (
        <SimpleDialog
          title="不发这份通知了？"
          says="这份还没有发出的变更或取消通知会被删除，原来的通知继续有效。"
          confirm="不发了"
          danger
          busy={drop.running}
          problem={drop.problem}
          onConfirm={() =>
            void draft.saveNow().then(async (saved) => {
              if (!saved || !(await drop.run(saved))) return
              say('已删除')
              goBack()
            })
          }
          onDismiss={dismiss}
        />
      )
    case 'paper':
      return <PaperDialog notice={notice} onDone={() => finished('已补录')} onDismiss={dismiss} />
    case 'issue':
      return (
        <IssueDialog
          notice={notice}
          onDone={(total) => finished(`已发出，共 ${total} 个收件人`)}
          onDismiss={dismiss}
        />
      )
  }
}
