import { View } from '@tarojs/components'
import { useQuery } from '@/cloud/use-query'
import { AlarmList } from '@/features/health/alarm-list'
import { BackupPanel } from '@/features/health/backup-panel'
import { HeldBanner } from '@/features/health/held-banner'
import { PushPanel } from '@/features/health/push-panel'
import { RecordPanel } from '@/features/health/record-panel'
import { TimerPanel } from '@/features/health/timer-panel'
import { Frame } from '@/shell/frame'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

/** 系统运行: whether everything that runs by itself does, what is wrong, and the backups. */
export default function Health() {
  const { output: health, problem, reload } = useQuery('upkeep.health', {})
  const me = useQuery('people.whoAmI', {})
  const administers = me.output?.roles.includes('administrator') ?? false
  return (
    <Frame tab="me" width="desk">
      <View className="health">
        <PageTitle title="系统运行" />
        {!health && problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
        {!health && !problem && <Skeleton rows={4} />}
        {health && (
          <>
            {health.held && (
              <HeldBanner
                held={health.held}
                administers={administers}
                onResumed={() => void reload()}
              />
            )}
            <AlarmList alarms={health.alarms} held={health.held !== undefined} />
            <View className="health__columns">
              <View>
                <PushPanel outbox={health.outbox} declined={health.declined} />
                <RecordPanel
                  audit={health.audit}
                  publication={health.publication}
                  storage={health.storage}
                />
                <BackupPanel
                  backups={health.backups}
                  administers={administers}
                  onChange={() => void reload()}
                />
              </View>
              <TimerPanel tasks={health.tasks} />
            </View>
          </>
        )}
      </View>
    </Frame>
  )
}
