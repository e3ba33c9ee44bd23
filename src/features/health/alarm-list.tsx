import { View } from '@tarojs/components'
import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { Banner } from '@/ui/banner'
import './health.scss'

type Alarms = OutputNamed<'upkeep.health'>['alarms']

/** What is wrong now, each with what it means and what to do; that nothing is, in so many words. */
export function AlarmList({ alarms, held }: { alarms: Alarms; held: string | undefined }) {
  return (
    <>
      {held && (
        <Banner look="warn">
          {`正在从备份恢复（${dateAndTime(held)} 开始），定时任务暂停。恢复完成后会自动继续；如果中断了，请用同一份备份再执行一次恢复。`}
        </Banner>
      )}
      {alarms.length === 0 && !held && <Banner look="good">各项正常，没有需要处理的事。</Banner>}
      {alarms.map(({ key, title, meaning, next, since }) => (
        <Banner key={key} look="bad">
          <View className="alarm__title">{title}</View>
          <View>{meaning}</View>
          <View className="alarm__next">{`怎么办：${next}`}</View>
          {since && <View className="alarm__since">{`${dateAndTime(since)} 起`}</View>}
        </Banner>
      ))}
    </>
  )
}
