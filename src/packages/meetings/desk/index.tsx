import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useWho } from '@/cloud/use-who'
import { UnderWayList } from '@/features/meetings/desk/under-way-list'
import { useYear } from '@/features/meetings/desk/use-year'
import { YearCalendar } from '@/features/meetings/desk/year-calendar'
import { YearTable } from '@/features/meetings/desk/year-table'
import { goTo } from '@/platform/go'
import { openFile } from '@/platform/open-file'
import { useReloadAfterShown } from '@/platform/use-reload-after-shown'
import { useWide } from '@/platform/use-wide'
import { Frame } from '@/shell/frame'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { MenuRow } from '@/ui/menu-row'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dayOf } from '@domain/dates/day'
import { underWay } from '@domain/meeting/under-way'
import './index.scss'

/** 会议工作台: what runs out first, then the year. */
export default function MeetingsDesk() {
  const today = dayOf(cloudNow())
  const thisYear = Number(today.slice(0, 4))
  const [chosen, setChosen] = useState<number>()
  const current = useYear(thisYear)
  // What is near may lie beyond New Year.
  const next = useYear(thisYear + 1)
  const year = chosen ?? thisYear
  const before = useYear(year < thisYear ? year : undefined)
  const other = year < thisYear ? before : year > thisYear ? next : current
  const me = useWho()
  const calendar = useCommand('notices.exportCalendar')
  const wide = useWide()
  const reload = () => Promise.all([current.reload(), next.reload(), before.reload()])
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  useReloadAfterShown(reload)
  const writes = me.output?.roles.includes('office') ?? false
  const takeAlong = async () => {
    const file = await calendar.run({ of: { year } })
    if (file) await openFile(file.url)
  }

  if (!current.output) {
    return (
      <Frame tab="me" width="desk">
        {current.problem ? (
          <ProblemMessage problem={current.problem} onRetry={() => void reload()} />
        ) : (
          <Skeleton rows={6} />
        )}
      </Frame>
    )
  }
  const { now, rows, rulesUnconfirmed } = current.output
  const near = underWay([...rows, ...(next.output?.rows ?? [])], now)
  const shown = other.output
  return (
    <Frame tab="me" width="desk">
      <View className="meetings-head">
        <View className="type-title">会议工作台</View>
        {writes && (
          <ActionRow flush>
            <Button onPress={() => goTo('/packages/meetings/edit/index?plan=1')}>
              加入年度计划
            </Button>
            <Button look="primary" onPress={() => goTo('/packages/meetings/edit/index')}>
              新建会议
            </Button>
          </ActionRow>
        )}
      </View>
      {rulesUnconfirmed && (
        <Banner look="warn">
          会议通知时限还没有按本区规则核对，目前按全国人大的规则和一般惯例提醒。
          <Button look="quiet" onPress={() => goTo('/packages/meetings/settings/index')}>
            去核对
          </Button>
        </Banner>
      )}
      <View className="meetings-body">
        <View>
          <View className="type-heading meetings-body__title">正在办</View>
          {near.length > 0 ? (
            <UnderWayList rows={near} now={now} />
          ) : (
            <Message
              title="没有正在筹备的会议"
              advice={writes ? '点“新建会议”，系统会算出通知最迟什么时候发出。' : undefined}
            />
          )}
        </View>
        <View className="meetings-body__year-part">
          <View className="type-heading meetings-body__title">全年安排</View>
          <Chips
            label="年度"
            options={[thisYear - 1, thisYear, thisYear + 1].map((one) => ({
              value: String(one),
              text: `${one}年`,
            }))}
            value={String(year)}
            onChoose={(value) => setChosen(Number(value))}
          />
          <View className="meetings-body__year">
            {!shown && !other.problem && <Skeleton rows={3} />}
            {other.problem && (
              <ProblemMessage problem={other.problem} onRetry={() => void other.reload()} />
            )}
            {shown && shown.rows.length + shown.undated.length === 0 && (
              <Message
                title={`${year}年还没有安排`}
                advice="年度工作要点里的议题、视察、调研，可以先加入计划，定了日期再转为会议。"
              />
            )}
            {shown && !wide && <YearCalendar rows={shown.rows} undated={shown.undated} />}
            {shown && wide && shown.rows.length + shown.undated.length > 0 && (
              <YearTable rows={[...shown.rows, ...shown.undated]} />
            )}
          </View>
        </View>
        <View>
          <ProblemBanner problem={calendar.problem} />
          <View className="meetings-tools">
            <MenuRow
              title="导出全年日历"
              note="日历文件（.ics），可导入手机或电脑日历"
              onPress={() => void takeAlong()}
            />
            <MenuRow
              title="通知时效台账"
              note="全年通知几份、比最迟发出日各提前几天"
              onPress={() => goTo('/packages/meetings/ledger/index')}
            />
            <MenuRow
              title="会议设置"
              note="届次、通知时限、节假日、催办"
              onPress={() => goTo('/packages/meetings/settings/index')}
            />
          </View>
        </View>
      </View>
    </Frame>
  )
}
