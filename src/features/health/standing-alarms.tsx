import { View } from '@tarojs/components'
import { useQuery } from '@/cloud/use-query'
import { goTo } from '@/platform/go'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { dateAndTime } from '@domain/dates/show'

/** 系统告警 where whoever sees to them comes by anyway: a push may not have told. Nothing while all is well. */
export function StandingAlarms() {
  const { output, reload } = useQuery('upkeep.standing', {})
  useReloadAfterShown(reload)
  if (!output || output.alarms.length === 0) return null
  return (
    <Banner look="bad">
      {output.alarms.map(({ key, title, since }) => (
        <View key={key}>{`${title}（${dateAndTime(since)} 起）`}</View>
      ))}
      <Button look="quiet" onPress={() => goTo('/packages/desk/health/index')}>
        看怎么办 ›
      </Button>
    </Banner>
  )
}
