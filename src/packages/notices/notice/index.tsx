import Taro, { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { ChangesPanel } from '@/features/notices/changes-panel'
import { ForThePublic } from '@/features/notices/for-the-public'
import { LeaveDialog } from '@/features/notices/leave-dialog'
import { MyAnswer } from '@/features/notices/my-answer'
import { NextReminder } from '@/features/notices/next-reminder'
import { NoticeFoot } from '@/features/notices/notice-foot'
import { NoticeText, noticeAloud } from '@/features/notices/notice-text'
import { NoticeTools } from '@/features/notices/notice-tools'
import { NoticeWhen } from '@/features/notices/notice-when'
import { onBehalf } from '@/features/notices/notice-words'
import { OtherRecipients } from '@/features/notices/other-recipients'
import { useAnswering } from '@/features/notices/use-answering'
import { useOpened } from '@/features/notices/use-opened'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { Banner } from '@/ui/banner'
import { Message } from '@/ui/message'
import { Panel } from '@/ui/panel'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

export default function NoticePage() {
  const { id: dispatchId = '', receipt: receiptId } = useRouter().params
  const {
    output: notice,
    problem,
    reload,
  } = useQuery('notices.openMyNotice', {
    dispatchId,
    receiptId,
  })
  const [changing, setChanging] = useState(false)
  const [offering, setOffering] = useState(false)
  const answering = useAnswering(() => {
    setChanging(false)
    setOffering(true)
    void reload()
    void Taro.pageScrollTo({ scrollTop: 0 })
  })
  useOpened(notice)
  // The attendance return may have been sent meanwhile.
  useReloadAfterShown(reload)

  if (!notice) {
    return (
      <Frame tab="notices" width="reading">
        {problem?.code === 'NOT_ALLOWED' && <ForThePublic />}
        {problem?.code === 'NOTICE_NOT_FOUND' && (
          <Message
            title={problem.says}
            advice={problem.next}
            action={{ text: '看我的通知', onPress: toList }}
          />
        )}
        {problem && !['NOT_ALLOWED', 'NOTICE_NOT_FOUND'].includes(problem.code ?? '') && (
          <ProblemMessage problem={problem} onRetry={() => void reload()} />
        )}
        {!problem && <Skeleton rows={8} look="text" />}
      </Frame>
    )
  }
  const { recipient, state, mayAnswer } = notice
  const forWhom = onBehalf(notice) ?? (recipient.kind === 'organ' ? recipient.name : undefined)
  return (
    <Frame tab="notices" width="reading">
      {forWhom && <Banner>{`您正在办理：${forWhom}的通知`}</Banner>}
      {offering && <NextReminder onDone={() => setOffering(false)} />}
      <ChangesPanel notice={notice} />
      <MyAnswer notice={notice} onChange={() => setChanging(true)} />
      {notice.kind !== 'rulebook' && (
        <Panel title={notice.meetingTitle}>
          <NoticeWhen notice={notice} />
        </Panel>
      )}
      <NoticeText notice={notice} />
      <NoticeTools notice={notice} aloud={noticeAloud(notice)} />
      <OtherRecipients notice={notice} />
      {mayAnswer && (state !== 'signed' || changing) && (
        <NoticeFoot notice={notice} answering={answering} />
      )}
      <LeaveDialog key={answering.leaveOf?.receiptId} answering={answering} />
    </Frame>
  )
}

const toList = () => void Taro.switchTab({ url: '/pages/notices/list' })
