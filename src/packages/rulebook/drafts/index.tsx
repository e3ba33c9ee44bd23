import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useQuery } from '@/cloud/use-query'
import { DraftList } from '@/features/opinions/draft-list'
import { ScopeNote } from '@/features/opinions/scope-note'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

/** Drafts whose readers are asked what they think. */
export default function Drafts() {
  const { output, problem, reload } = useQuery('rules.listDrafts', {})
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(reload)
  return (
    <Frame tab="rulebook" width="reading">
      <PageTitle title="征求意见" note="制度草案，点开逐条看、提意见" />
      {!output && !problem && <Skeleton rows={2} />}
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {output?.drafts.length === 0 && (
        <Message
          title="现在没有向您征求意见的草案"
          advice="办公室征求意见时，草案出现在这里。您提过意见的，答复也在这里看。"
        />
      )}
      {output && output.drafts.length > 0 && (
        <>
          <DraftList drafts={output.drafts} />
          <ScopeNote />
        </>
      )}
    </Frame>
  )
}
