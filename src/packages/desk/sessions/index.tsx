import { useQuery } from '@/cloud/use-query'
import { CodeEntry } from '@/features/log-in/code-entry'
import { SessionList } from '@/features/log-in/session-list'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Frame } from '@/shell/frame'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

/** Logging in at a computer, and ending it, from the phone. */
export default function Sessions() {
  const { output, problem, reload } = useQuery('desk.mySessions', {})
  useReloadAfterShown(reload)
  return (
    <Frame tab="me" width="reading">
      <PageTitle title="电脑登录" />
      {output && <SessionList sessions={output.sessions} onEnded={() => void reload()} />}
      {!output && problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!output && !problem && <Skeleton rows={2} />}
      {output && <CodeEntry />}
    </Frame>
  )
}
