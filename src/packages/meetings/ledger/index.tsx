import { View } from '@tarojs/components'
import { useState } from 'react'
import { cloudNow } from '@/cloud/clock'
import { useCommand } from '@/cloud/use-command'
import { useQuery } from '@/cloud/use-query'
import { LedgerTable } from '@/features/meetings/ledger/ledger-table'
import { openFile } from '@/platform/open-file'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Message } from '@/ui/message'
import { ProblemBanner } from '@/ui/problem-banner'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { dayOf } from '@domain/dates/day'
import './index.scss'

/** 通知时效台账 of a year; the goal is none late. */
export default function Ledger() {
  const thisYear = Number(dayOf(cloudNow()).slice(0, 4))
  const [chosen, choose] = useState<number>()
  const year = chosen ?? thisYear
  const ledger = useQuery('notices.timelinessLedger', { year })
  const exporting = useCommand('notices.exportTimeliness')
  const takeAlong = async () => {
    const file = await exporting.run({ year })
    if (file) await openFile(file.url)
  }
  return (
    <Frame tab="me" width="desk">
      <View className="ledger-head">
        <View className="type-title">通知时效台账</View>
        <Button busy={exporting.running} onPress={() => void takeAlong()}>
          导出 Excel
        </Button>
      </View>
      <ProblemBanner problem={exporting.problem} />
      <Chips
        label="年度"
        options={[thisYear, thisYear - 1, thisYear - 2].map((one) => ({
          value: String(one),
          text: `${one}年`,
        }))}
        value={String(year)}
        onChoose={(value) => choose(Number(value))}
      />
      <View className="ledger-body">
        {!ledger.output && !ledger.problem && <Skeleton rows={5} />}
        {ledger.problem && (
          <ProblemMessage problem={ledger.problem} onRetry={() => void ledger.reload()} />
        )}
        {ledger.output && ledger.output.total === 0 && (
          <Message
            title={`${year}年还没有发出会议通知`}
            advice="每发出一份通知，这里记下比最迟发出日提前了几天、是否按时。"
          />
        )}
        {ledger.output && ledger.output.total > 0 && <LedgerTable ledger={ledger.output} />}
      </View>
    </Frame>
  )
}
