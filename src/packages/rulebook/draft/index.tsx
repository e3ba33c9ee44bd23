import Taro, { usePullDownRefresh, useRouter, useShareAppMessage } from '@tarojs/taro'
import { DraftView } from '@/features/opinions/give/draft-view'
import { useDraft } from '@/features/opinions/give/use-draft'
import { goInstead } from '@/platform/go'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { Message } from '@/ui/message'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

export default function DraftPage() {
  const { id = '' } = useRouter().params
  const { output: draft, problem, reload } = useDraft(id)
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(reload)
  useShareAppMessage(() => ({
    title: `征求意见：${draft?.title ?? '制度草案'}`,
    path: `/packages/rulebook/draft/index?id=${id}`,
  }))
  return (
    <Frame tab="rulebook" width="reading">
      {draft && <DraftView draft={draft} onChanged={() => void reload()} />}
      {!draft && !problem && <Skeleton rows={8} look="text" />}
      {problem?.passing && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {problem && !problem.passing && (
        <Message
          title={problem.says}
          advice={problem.next}
          action={{
            text: '看征求意见列表',
            onPress: () => goInstead('/packages/rulebook/drafts/index'),
          }}
        />
      )}
    </Frame>
  )
}
