import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { LeftOverBanner } from '@/ui/left-over-banner'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import { storySentBack } from '@domain/review/sent-back'
import type { OpenDraft } from './use-draft'
import './draft-banners.scss'

/** What the editor must know before writing on. */
export function DraftBanners({ draft }: { draft: OpenDraft }) {
  const { phase, problem, leftOver, overtakenBy, savedAt, draft: opened } = draft
  const notes = opened?.importNotes ?? []
  const changed = problem?.details.changed
  return (
    <>
      {phase === 'conflict' && (
        <Banner look="bad">
          <View>
            {overtakenBy
              ? `您恢复的文字写下之后，云端的这份稿件又有了改动${savedAt ? `（${dateAndTime(savedAt)} 保存）` : ''}`
              : `云端的这份稿件已有改动${changed ? `（${changed}）` : ''}`}
            ，没有被覆盖。您在屏幕上的文字没有丢，也还没有存到云端。
          </View>
          <ActionRow>
            <Button look="primary" onPress={draft.saveAsNew}>
              把我的另存为新稿
            </Button>
            <Button onPress={() => void draft.reload()}>载入最新一稿</Button>
          </ActionRow>
        </Banner>
      )}
      <ProblemBanner problem={phase === 'unsaved' ? problem : undefined} />
      {leftOver && (
        <LeftOverBanner
          when={dateAndTime(leftOver.at)}
          onRestore={draft.restore}
          onDrop={draft.dropLeftOver}
        />
      )}
      {opened?.returned && (
        <Banner look="bad">
          <View className="draft-banner__title">
            {opened.returned.by.name} {dateAndTime(opened.returned.at)}{' '}
            {storySentBack(opened.returned.stage)}
          </View>
          <View>{opened.returned.remarks}</View>
        </Banner>
      )}
      {notes.length > 0 && (
        <Banner look="warn">
          <View className="draft-banner__title">导入提示：请对照 Word 原文核对</View>
          {notes.map((note) => (
            <View key={note}>· {note}</View>
          ))}
        </Banner>
      )}
    </>
  )
}
