import { View } from '@tarojs/components'
import type { OutputNamed } from '@domain/operations'
import { dateAndTime } from '@domain/dates/show'
import { Banner } from '@/ui/banner'
import './health.scss'

type Alarms = OutputNamed<'upkeep.health'>['alarms']

/** What is wrong now, each with what it means and what to do; that nothing is, in so many words. */
export function AlarmList({ alarms, held }: { alarms: Alarms; held: boolean }) {
  return (
    <>
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
