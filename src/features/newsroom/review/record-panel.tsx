import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { goTo } from '@/platform/go'
import { openFile } from '@/platform/open-file'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import { dateAndTime } from '@domain/dates/show'
import type { Review } from './use-review'

/** 经过: every step on record, and the review sheet to be filed. */
export function RecordPanel({ review }: { review: Review }) {
  const sheet = useCommand('news.reviewSheet')
  const { steps, story, may } = review
  const print = async () => {
    const made = await sheet.run({ id: story.id })
    if (made) await openFile(made.url)
  }
  return (
    <Panel title="经过">
      {steps.length === 0 && <View className="type-body">还没有送审。</View>}
      {steps.map(({ at, by, did, note }, n) => (
        <View key={n} className="type-body">
          {[dateAndTime(at), by, did].join('\u3000')}
          {note && <View className="type-small">{note}</View>}
        </View>
      ))}
      <ProblemBanner problem={sheet.problem} />
      <Button busy={sheet.running} onPress={() => void print()}>
        稿件审签单（Word）
      </Button>
      {may.recordSubmission && (
        <Button
          onPress={() =>
            goTo(
              `/packages/newsroom/submissions/index?storyId=${story.id}&title=${encodeURIComponent(story.content.title)}`,
            )
          }
        >
          登记投稿
        </Button>
      )}
    </Panel>
  )
}
