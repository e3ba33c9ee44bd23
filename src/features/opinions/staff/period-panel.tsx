import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { ActionRow } from '@/ui/action-row'
import { Banner } from '@/ui/banner'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { Tag } from '@/ui/tag'
import { dayOf, showDay } from '@domain/dates/day'
import { dateAndTime } from '@domain/dates/show'
import { timeLeft } from '@domain/opinions/period'
import { ClosePeriodDialog } from './close-period-dialog'
import { OpenPeriodDialog } from './open-period-dialog'
import type { OpinionsHead } from './use-opinions'
import './period-panel.scss'

interface PeriodPanelProps {
  editionId: string
  head: OpinionsHead
  /** 办公室: who puts drafts out. */
  mayWork: boolean
  reload: () => Promise<void>
}

/** 征求意见: of whom, until when, how often so far; begun and ended from here. */
export function PeriodPanel({ editionId, head, mayWork, reload }: PeriodPanelProps) {
  const [asking, setAsking] = useState<'open' | 'close'>()
  const [untold, setUntold] = useState<readonly string[]>([])
  const { periods, mayOpen, revision } = head
  const underWay = periods.find(({ open }) => open)
  const edition = { id: editionId, revision }
  const done = () => {
    setAsking(undefined)
    void reload()
  }
  return (
    <Panel title="征求意见">
      {periods.length === 0 && (
        <View className="type-body">
          还没有征求过意见。开始后，草案文本按现在的样子留存，修改不影响征求意见稿。
        </View>
      )}
      {[...periods].reverse().map((period) => (
        <View key={period.text} className="period">
          <View className="period__head">
            <View className="period__name">{period.name}</View>
            <Tag look={period.open ? 'red' : 'plain'}>{timeLeft(period, cloudNow())}</Tag>
          </View>
          <View className="period__facts">
            {showDay(dayOf(period.openedAt))}至{showDay(period.closesOn)}，
            {period.audience === 'public' ? '向社会公众' : `向${period.organs.join('、')}`}
          </View>
          {period.closed && (
            <View className="period__facts">
              {period.closed.by} {dateAndTime(period.closed.at)} 提前结束：{period.closed.reason}
            </View>
          )}
        </View>
      ))}
      {untold.length > 0 && (
        <Banner look="warn">
          {untold.join('、')}没有联络员，收不到提醒，请另行送达，并在名册补上联络员。
        </Banner>
      )}
      {mayWork && (
        <ActionRow>
          {mayOpen && (
            <Button look="primary" onPress={() => setAsking('open')}>
              {periods.length > 0 ? '再次征求意见' : '开始征求意见'}
            </Button>
          )}
          {underWay && <Button onPress={() => setAsking('close')}>提前结束</Button>}
        </ActionRow>
      )}
      {asking === 'open' && (
        <OpenPeriodDialog
          edition={edition}
          onDone={(withoutOfficer) => {
            setUntold(withoutOfficer)
            done()
          }}
          onDismiss={() => setAsking(undefined)}
          reload={reload}
        />
      )}
      {asking === 'close' && (
        <ClosePeriodDialog
          edition={edition}
          onDone={done}
          onDismiss={() => setAsking(undefined)}
          reload={reload}
        />
      )}
    </Panel>
  )
}
