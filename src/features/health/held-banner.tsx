import { View } from '@tarojs/components'
import { useState } from 'react'
import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { useCommand } from '@/cloud/use-command'
import { say } from '@/platform/say'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { SimpleDialog } from '@/ui/simple-dialog'
import './health.scss'

type Held = NonNullable<OutputNamed<'upkeep.health'>['held']>

interface HeldBannerProps {
  held: Held
  administers: boolean
  onResumed: () => void
}

/** That nothing runs by itself, why, and what would happen at once if it did; an administrator lets it run from here. */
export function HeldBanner({ held, administers, onResumed }: HeldBannerProps) {
  const { since, restored, overdue } = held
  const [asks, setAsks] = useState(false)
  const resuming = useCommand('upkeep.resume')
  const resume = async () => {
    if (!(await resuming.run({}))) return
    setAsks(false)
    say('已开始运行')
    onResumed()
  }
  if (!restored)
    return (
      <Banner look="warn">
        {`正在从备份恢复（${dateAndTime(since)} 开始），定时任务暂停。中断了的，请用同一份备份再执行一次恢复。`}
      </Banner>
    )
  return (
    <>
      <Banner look="warn">
        <View className="alarm__title">刚从备份恢复，还没有开始运行</View>
        <View>
          {`${dateAndTime(since)} 起定时任务停着：推送、催签、催交、定时发布、夜间备份都不会自动办理。开始运行后，到了时间的推送、催签、发布会立刻补办，每天一次的等下一次。`}
        </View>
        <View className="alarm__next">
          {`先核对恢复结果，停掉原来的环境；不想再发的，先撤下或取消。${overdueText(overdue)}`}
        </View>
        {overdue.titles.map((title, n) => (
          <View key={n}>{`· ${title}`}</View>
        ))}
        {administers ? (
          <View className="alarm__next">
            <Button look="primary" onPress={() => setAsks(true)}>
              开始运行
            </Button>
          </View>
        ) : (
          <View>核对好以后，请管理员在这一页按“开始运行”。</View>
        )}
      </Banner>
      {asks && (
        <SimpleDialog
          title="开始运行？"
          says={`${overdueText(overdue)}到了时间的催签、催交和推送也会发出，收不回来。原来的环境还在运行的，同一件事会办两遍。`}
          confirm="开始运行"
          danger
          busy={resuming.running}
          problem={resuming.problem}
          onConfirm={() => void resume()}
          onDismiss={() => setAsks(false)}
        />
      )}
    </>
  )
}

const overdueText = ({ count }: Held['overdue']): string =>
  count > 0 ? `有 ${count} 篇稿件过了定时发布的时间，会立刻发布。` : '没有过了时间的定时稿件。'
