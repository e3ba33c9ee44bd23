import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { blockPlace } from '@/features/document/document'
import { StoryView } from '@/features/news/story-view'
import { AccountPanel } from '@/features/newsroom/review/account-panel'
import { ContentPanel } from '@/features/newsroom/review/content-panel'
import { ChangesPanel } from '@/features/newsroom/review/changes-panel'
import { GatePanel } from '@/features/newsroom/review/gate-panel'
import { MarksPanel } from '@/features/newsroom/review/marks-panel'
import { RecordPanel } from '@/features/newsroom/review/record-panel'
import { ReviewBar } from '@/features/newsroom/review/review-bar'
import { ReviewDialogs } from '@/features/newsroom/review/review-dialogs'
import { ReviewHead } from '@/features/newsroom/review/review-head'
import { RoundsBeside } from '@/features/newsroom/review/rounds-beside'
import { RoundsPanel } from '@/features/newsroom/review/rounds-panel'
import { StageLine } from '@/features/newsroom/review/stage-line'
import { useNeighbours } from '@/features/newsroom/review/use-neighbours'
import { useReview } from '@/features/newsroom/review/use-review'
import { keepingMark } from '@/features/newsroom/decide-dialog'
import { shownMark, underlined, type ShownMark } from '@/features/newsroom/use-marks'
import { goInstead } from '@/platform/go'
import { say } from '@/platform/say'
import { pointAt } from '@/platform/scroll-to'
import { markShortcuts } from '@/platform/shortcuts/mark-shortcuts'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { Chips } from '@/ui/chips'
import { ProblemMessage } from '@/ui/problem-message'
import { Shortcuts } from '@/ui/shortcuts'
import { Skeleton } from '@/ui/skeleton'
import { storyPassages } from '@domain/story/story-passages'
import type { StoryContent } from '@domain/story/story-content'
import './index.scss'

type Reading = 'changes' | 'beside' | 'plain'

export default function ReviewStory() {
  const { id = '' } = useRouter().params
  const { review, ...desk } = useReview(id)
  const wide = useWide()
  const { next, before } = useNeighbours(review, wide)
  const [reading, setReading] = useState<Reading>('changes')
  useReloadAfterShown(desk.reload)
  if (!review) {
    return (
      <Frame tab="me" width="desk">
        {desk.problem ? (
          <ProblemMessage problem={desk.problem} onRetry={() => void desk.reload()} />
        ) : (
          <Skeleton rows={8} look="text" />
        )}
      </Frame>
    )
  }
  const { story, may, changes, comparedWith } = review
  const texts = new Map(
    storyPassages(story.content as StoryContent).map((passage) => [passage.id, passage.text]),
  )
  const marks = review.marks.map((mark) => shownMark(mark, texts.get(mark.passage) ?? ''))
  const openMarks = marks.filter(
    ({ fingerprint }) => !story.decisions.some(({ of }) => of === fingerprint),
  )
  const open = { ...desk, review }
  const inReview = story.status === 'inReview'
  // Underlines go with the list that explains them.
  const lines = inReview ? underlined(openMarks) : new Map<string, never>()
  const changed = new Map(
    (changes ?? []).flatMap(({ passage, pieces }) =>
      texts.has(passage) && pieces.length > 0 ? [[passage, pieces] as const] : [],
    ),
  )
  const compares = wide && changes !== undefined
  const goBeside = (to: string | undefined, none: string) => () =>
    to ? goInstead(`/packages/newsroom/review/index?id=${to}`) : say(none)
  const toNext = goBeside(next, '没有下一篇了')
  return (
    <Frame tab="me" width="desk">
      <ReviewHead review={review} onVote={() => desk.ask('vote')} />
      {wide && (
        <View className="review-tools">
          {compares && (
            <Chips
              label="怎样看稿"
              options={[
                { value: 'changes', text: '标出改动' },
                { value: 'beside', text: `与第 ${comparedWith} 轮并排` },
                { value: 'plain', text: '只看现稿' },
              ]}
              value={reading}
              onChoose={setReading}
            />
          )}
          <Shortcuts
            list={[
              { keys: ['J', 'Alt+ArrowRight'], says: '下一篇', run: toNext },
              {
                keys: ['K', 'Alt+ArrowLeft'],
                says: '上一篇',
                run: goBeside(before, '没有上一篇了'),
              },
              ...(may.approve
                ? [
                    {
                      keys: ['Mod+Enter'],
                      says: story.stage === 'final' ? '签发' : '通过',
                      run: () => desk.ask('approve'),
                    },
                  ]
                : []),
              ...markShortcuts,
            ]}
          />
        </View>
      )}
      <View className={`review-body review-body--${compares ? reading : 'plain'}`}>
        <View className="review-body__text">
          {!compares && <ChangesPanel review={review} />}
          {!wide && <ContentPanel review={review} underlined={inReview ? lines : undefined} />}
          {compares && reading === 'beside' ? (
            <RoundsBeside review={review} underlined={lines} changed={changed} />
          ) : (
            <StoryView
              story={{ ...story.content, pictureUrls: story.pictureUrls }}
              underlined={lines}
              changed={compares && reading === 'changes' ? changed : undefined}
            />
          )}
        </View>
        <View className="review-body__side">
          <StageLine review={review} />
          {inReview && (
            <MarksPanel
              onDone={desk.done}
              review={review}
              open={openMarks}
              onShow={wide ? showInText : undefined}
              onDismiss={may.decide ? (mark) => desk.ask(keepingMark(mark)) : undefined}
            />
          )}
          {inReview && <GatePanel desk={open} />}
          {compares && <ChangesPanel review={review} />}
          {wide && <ContentPanel review={review} underlined={inReview ? lines : undefined} />}
          <AccountPanel desk={open} />
          <RoundsPanel review={review} />
          <RecordPanel review={review} />
        </View>
      </View>
      <ReviewBar desk={open} onNext={next ? toNext : undefined} />
      <ReviewDialogs desk={open} />
    </Frame>
  )
}

const showInText = ({ passage }: ShownMark) => pointAt(blockPlace(passage.split('/')[0] ?? ''))
