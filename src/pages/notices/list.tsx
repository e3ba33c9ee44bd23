import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { useQuery } from '@/cloud/use-query'
import { ForThePublic } from '@/features/notices/for-the-public'
import { MyNoticeList } from '@/features/notices/my-notice-list'
import { OwedRows } from '@/features/notices/owed-rows'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

export default function NoticeList() {
  const { output: mine, problem, reload } = useQuery('notices.myNotices', {})
  const owed = useQuery('notices.myMaterials', mine?.speaksForOrgan ? {} : undefined)
  // A notice may have come, or been signed on its own page, since this screen was last seen.
  useReloadAfterShown(() => reload().then(owed.reload))
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  const unknown = problem?.code === 'NOT_ALLOWED'
  return (
    <Frame tab="notices" first width="reading">
      {mine && owed.output && <OwedRows rows={owed.output.rows} now={mine.now} />}
      {mine && <MyNoticeList mine={mine} onAnswered={() => void reload()} />}
      {!mine && unknown && <ForThePublic />}
      {!mine && problem && !unknown && (
        <ProblemMessage problem={problem} onRetry={() => void reload()} />
      )}
      {!mine && !problem && <Skeleton rows={4} />}
    </Frame>
  )
}
