import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { AudiencePanel } from '@/features/meetings/notice/audience-panel'
import { ChangesPanel } from '@/features/meetings/notice/changes-panel'
import { ClockPanel } from '@/features/meetings/notice/clock-panel'
import { DraftBanners } from '@/features/meetings/notice/draft-banners'
import { GatePanel } from '@/features/meetings/notice/gate-panel'
import { MarksPanel } from '@/features/meetings/notice/marks-panel'
import { NoticeBar } from '@/features/meetings/notice/notice-bar'
import { NoticeDialogs } from '@/features/meetings/notice/notice-dialogs'
import { NoticeEditor } from '@/features/meetings/notice/notice-editor'
import { NoticeHead } from '@/features/meetings/notice/notice-head'
import { NoticePaper, passagePlace } from '@/features/meetings/notice/notice-paper'
import { RecordPanel } from '@/features/meetings/notice/record-panel'
import { SentPanel } from '@/features/meetings/notice/sent-panel'
import { shownMarks, underlined } from '@/features/meetings/notice/shown-marks'
import { StagePanel } from '@/features/meetings/notice/stage-panel'
import { useNeighbours } from '@/features/meetings/notice/use-neighbours'
import { useNoticeDesk, type NoticeDesk } from '@/features/meetings/notice/use-notice-desk'
import { goInstead } from '@/platform/go'
import { say } from '@/platform/say'
import { pointAt } from '@/platform/scroll-to'
import { markShortcuts } from '@/platform/shortcuts/mark-shortcuts'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { Chips } from '@/ui/chips'
import { ProblemMessage } from '@/ui/problem-message'
import { SaveStatus } from '@/ui/save-status'
import { Shortcuts } from '@/ui/shortcuts'
import { Skeleton } from '@/ui/skeleton'
import { dateAndTime } from '@domain/dates/show'
import { MarkSummary } from '@/ui/mark-summary'
import './index.scss'

export default function MeetingNotice() {
  const { id = '' } = useRouter().params
  const { desk, ...rest } = useNoticeDesk(id)
  const { draft, editing } = rest
  useReloadAfterShown(draft.refresh)
  usePullDownRefresh(() => void draft.refresh().finally(() => Taro.stopPullDownRefresh()))
  if (!desk) {
    return (
      <Frame tab="me" width="desk">
        {draft.problem ? (
          <ProblemMessage problem={draft.problem} onRetry={() => void draft.reload()} />
        ) : (
          <Skeleton rows={8} look="text" />
        )}
      </Frame>
    )
  }
  const notice = { ...rest, desk }
  return (
    <Frame tab="me" width="desk">
      <NoticeHead notice={notice} />
      <Keys notice={notice} />
      {editing ? <Writing notice={notice} /> : <Reading notice={notice} />}
      <NoticeBar notice={notice} />
      <NoticeDialogs notice={notice} />
    </Frame>
  )
}

/** 送审, 通过 or 签发: what brings it on, where the caller may. */
function Keys({ notice }: { notice: NoticeDesk }) {
  const { desk, draft, editing, ask } = notice
  const onward = editing ? 'submit' : desk.may.approve ? 'approve' : undefined
  const save = async () => {
    if (draft.phase === 'saved') return say('没有要保存的改动')
    if (await draft.saveNow()) say('已保存')
  }
  const shut = desk.notice.stage === 'sign' && Object.keys(desk.closedBecause).length > 0
  const wide = useWide()
  // Asked for as the notice is opened, so that the next is still the next once this one is done with.
  const [reviews] = useState(desk.may.approve || desk.may.return)
  const { next, before } = useNeighbours(desk.notice.id, wide && reviews)
  const goBeside = (to: string | undefined, none: string) => () =>
    to ? goInstead(`/packages/meetings/notice/index?id=${to}`) : say(none)
  return (
    <View className="notice-keys">
      <Shortcuts
        list={[
          ...(reviews
            ? [
                {
                  keys: ['J', 'Alt+ArrowRight'],
                  says: '下一份待审的通知',
                  run: goBeside(next, '没有下一份待审的通知'),
                },
                {
                  keys: ['K', 'Alt+ArrowLeft'],
                  says: '上一份待审的通知',
                  run: goBeside(before, '没有上一份待审的通知'),
                },
              ]
            : []),
          ...(editing ? [{ keys: ['Mod+S'], says: '现在保存', run: () => void save() }] : []),
          ...(onward && !(onward === 'approve' && shut)
            ? [
                {
                  keys: ['Mod+Enter'],
                  says: onward === 'submit' ? '送审' : '通过或签发',
                  run: () => ask(onward),
                },
              ]
            : []),
          ...markShortcuts,
        ]}
      />
    </View>
  )
}

const views = [
  { value: 'edit' as const, text: '编辑' },
  { value: 'preview' as const, text: '收件人看到的' },
]

function Writing({ notice }: { notice: NoticeDesk }) {
  const { desk, draft } = notice
  const [view, setView] = useState<'edit' | 'preview'>('edit')
  return (
    <>
      <View className="notice-page__status">
        <SaveStatus
          phase={draft.phase}
          savedAt={draft.savedAt && dateAndTime(draft.savedAt)}
          onRetry={() => void draft.saveNow()}
        />
        <View className="notice-page__views">
          <Chips label="编辑或预览" options={views} value={view} onChoose={setView} />
        </View>
      </View>
      <DraftBanners notice={notice} />
      <MarkSummary marks={shownMarks(desk, draft.content)} how="标在各栏下面，点建议即可改正。" />
      <View className={`notice-page notice-page--${view}`}>
        <View className="notice-page__form">
          <NoticeEditor notice={notice} />
        </View>
        <View className="notice-page__preview">
          <ClockPanel desk={desk} />
          <ChangesPanel desk={desk} />
          <NoticePaper
            kind={desk.notice.kind}
            content={draft.content}
            issuedAt={desk.notice.issuedAt}
          />
          <RecordPanel desk={desk} />
        </View>
      </View>
    </>
  )
}

function Reading({ notice }: { notice: NoticeDesk }) {
  const { desk, ask } = notice
  const { status, kind, content, issuedAt } = desk.notice
  const wide = useWide()
  const published = status === 'published'
  // Underlines go with the list that explains them.
  const marks = status === 'inReview' ? shownMarks(desk, content) : []
  return (
    <View className={`notice-page${status === 'inReview' ? '' : ' notice-page--side-first'}`}>
      <View className="notice-page__text">
        <ChangesPanel desk={desk} />
        <NoticePaper
          kind={kind}
          content={content}
          issuedAt={issuedAt}
          underlined={underlined(marks)}
        />
      </View>
      <View className="notice-page__side">
        <SentPanel notice={notice} />
        <ClockPanel desk={desk} />
        {status === 'approved' && <AudiencePanel notice={notice} />}
        {!published && <GatePanel desk={desk} />}
        {status === 'inReview' && (
          <MarksPanel
            desk={desk}
            marks={marks}
            onDismiss={({ fingerprint, wrong }) => ask({ decideOn: fingerprint, about: wrong })}
            onShow={wide ? ({ passage }) => pointAt(passagePlace(passage)) : undefined}
          />
        )}
        <StagePanel desk={desk} />
        <RecordPanel desk={desk} />
      </View>
    </View>
  )
}
