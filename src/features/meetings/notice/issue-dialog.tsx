import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { CheckRow } from '@/ui/check-row'
import { Chips } from '@/ui/chips'
import { Dialog, DialogButtons } from '@/ui/dialog'
import { Field } from '@/ui/field'
import { ProblemBanner } from '@/ui/problem-banner'
import { TextArea } from '@/ui/text-input'
import { meetingTime } from '@domain/dates/meeting-time'
import { ignoresQuiet } from '@domain/dispatch/quiet-choice'
import { counted } from './audience-panel'
import type { NoticeDesk } from './use-notice-desk'

interface IssueDialogProps {
  notice: NoticeDesk
  onDone: (total: number) => void
  onDismiss: () => void
}

/** 发出, with its numbers; a late one only as 临时召集, with who approved it and why. */
export function IssueDialog({ notice, onDone, onDismiss }: IssueDialogProps) {
  const { desk } = notice
  const { id, revision, content } = desk.notice
  const preview = useQuery('notices.previewAudience', { id }).output
  const { late } = desk.clock
  const chairs = useQuery('notices.listChairs', late ? {} : undefined).output?.chairs
  const [approverId, setApproverId] = useState<string>()
  const [reason, setReason] = useState('')
  const [quietChoice, setQuietChoice] = useState<boolean>()
  const ignoreQuiet = quietChoice ?? ignoresQuiet(content.startsAt, desk.clock.asOf, late)
  const issue = useCommand('notices.issueNotice')
  const run = async () => {
    const urgent = late && approverId ? { approverId, reason } : undefined
    const answer = await issue.run({ id, revision, urgent, ignoreQuiet })
    if (answer) onDone(answer.total)
  }
  const people = preview?.byGroup.reduce((sum, one) => sum + one.people, 0) ?? 0
  const organs = preview?.byGroup.reduce((sum, one) => sum + one.organs, 0) ?? 0
  const unreachable = preview?.cannotPush.length ?? 0
  const reasonLacking = late && (!approverId || reason.trim().length < 4)
  return (
    <Dialog title={late ? '临时召集，发出通知？' : '发出通知？'} onDismiss={onDismiss}>
      <View className="type-body">{content.title}</View>
      <View className="type-body">
        {preview
          ? `将发给 ${counted(people, organs) || '0 人'}${unreachable > 0 ? `，其中 ${unreachable} 个推送不到，须另行联系` : ''}。发出后不能撤回，只能发变更或取消通知。`
          : '正在核对收件人…'}
      </View>
      {late && (
        <>
          <Banner look="bad">
            已过依法最晚发出时间（{meetingTime(desk.clock.latestMoment)}
            ）。请改期；确需召开的，须经常委会主任批准临时召集。
          </Banner>
          <Field
            label="批准人（常委会主任）"
            hint={chairs?.length === 0 ? '名册中没有在任的常委会主任' : undefined}
          >
            <Chips
              label="批准人"
              options={(chairs ?? []).map(({ id: value, name }) => ({ value, text: name }))}
              value={approverId}
              onChoose={setApproverId}
            />
          </Field>
          <Field label="临时召集的理由" hint="记入及时率台账">
            <TextArea
              label="临时召集的理由"
              value={reason}
              onInput={setReason}
              placeholder="例如：防汛抢险，须立即决定"
              maxLength={200}
            />
          </Field>
        </>
      )}
      <CheckRow
        text="夜间也催办：再次推送、短信、电话任务不避开“夜间不打扰”时段。不选的，顺延到时段结束；首次推送总是立即发出。"
        checked={ignoreQuiet}
        onChange={setQuietChoice}
      />
      <ProblemBanner problem={issue.problem} />
      <DialogButtons>
        <Button onPress={onDismiss}>再看看</Button>
        <Button
          look="primary"
          busy={issue.running}
          disabled={!preview || preview.total === 0 || reasonLacking}
          onPress={() => void run()}
        >
          {`发出（${preview?.total ?? 0}）`}
        </Button>
      </DialogButtons>
    </Dialog>
  )
}
