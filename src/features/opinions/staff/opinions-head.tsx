import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { countsInWords, totalOf } from '@domain/opinions/opinion'
import { SheetsDialog } from './sheets-dialog'
import type { OpinionsHead as Head } from './use-opinions'
import './opinions-head.scss'

/** Which rule, how many opinions, and the summary to take along. */
export function OpinionsHead({ editionId, head }: { editionId: string; head: Head }) {
  const total = totalOf(head.counts)
  const exporting = useCommand('rules.opinionsDocument')
  const [choosing, setChoosing] = useState(false)
  const takeAlong = async (sheet?: Pick<Head['sheets'][number], 'text' | 'part'>) => {
    const file = await exporting.run({ editionId, sheet })
    if (file) await openFile(file.url)
  }
  const severally = head.sheets.length > 0
  return (
    <>
      <View className="opinions-head">
        <View className="opinions-head__words">
          <View className="type-title">{head.title}</View>
          <View className="opinions-head__counts">
            {total > 0 ? `共收到意见 ${total} 条；${countsInWords(head.counts)}` : '还没有收到意见'}
          </View>
        </View>
        <Button
          busy={exporting.running}
          onPress={() => (severally ? setChoosing(true) : void takeAlong())}
        >
          导出采纳情况汇总表
        </Button>
      </View>
      {!choosing && <ProblemBanner problem={exporting.problem} />}
      {choosing && (
        <SheetsDialog
          head={head}
          busy={exporting.running}
          problem={exporting.problem}
          onChoose={(sheet) => void takeAlong(sheet)}
          onDismiss={() => setChoosing(false)}
        />
      )}
    </>
  )
}
