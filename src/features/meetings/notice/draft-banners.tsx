import { View } from '@tarojs/components'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import type { NoticeDesk } from './use-notice-desk'

/** Where what was typed is, when it is not in the cloud. */
export function DraftBanners({ notice }: { notice: NoticeDesk }) {
  const { draft } = notice
  const { phase, problem, leftOver } = draft
  return (
    <>
      {phase === 'conflict' && (
        <Banner look="bad">
          <View>
            这份通知已被他人改动。您写的文字没有丢，已留在本机；请载入最新一稿，需要时再恢复您的文字。
          </View>
          <View className="notice-head__action">
            <Button look="primary" onPress={() => void draft.reload()}>
              载入最新一稿
            </Button>
          </View>
        </Banner>
      )}
      <ProblemBanner problem={phase === 'unsaved' ? problem : undefined} />
      {leftOver && (
        <Banner look="warn">
          <View>本机留有 {dateAndTime(leftOver.at)} 写下、没有存到云端的文字。</View>
          <ActionRow>
            <Button look="primary" onPress={draft.restore}>
              恢复我的文字
            </Button>
            <Button onPress={draft.dropLeftOver}>不要了</Button>
          </ActionRow>
        </Banner>
      )}
    </>
  )
}
