import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { LeftOverBanner } from '@/ui/left-over-banner'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import type { NoticeDesk } from './use-notice-desk'

/** Where what was typed is, when it is not in the cloud. */
export function DraftBanners({ notice }: { notice: NoticeDesk }) {
  const { draft } = notice
  const { phase, problem, leftOver, overtakenBy, savedAt } = draft
  return (
    <>
      {phase === 'conflict' && (
        <Banner look="bad">
          <View>
            {overtakenBy
              ? `您恢复的文字写下之后，云端的这份通知又有了改动${savedAt ? `（${dateAndTime(savedAt)} 保存）` : ''}，没有被覆盖。屏幕上是您的文字，还没有存到云端；用您的覆盖，云端那一稿就整篇换成您的。`
              : '云端的这份通知已有改动，没有被覆盖。您写的文字没有丢，已留在本机；请先载入最新一稿看过，需要时再恢复您的文字，用哪一稿由您决定。'}
          </View>
          <ActionRow>
            <Button look="primary" onPress={() => void draft.reload()}>
              载入最新一稿
            </Button>
            {overtakenBy && (
              <Button look="danger" onPress={draft.overwrite}>
                用我的覆盖
              </Button>
            )}
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
    </>
  )
}
