import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { Button } from '@/ui/button'
import { ProblemBanner } from '@/ui/problem-banner'
import { countsInWords, totalOf } from '@domain/opinions/opinion'
import type { OpinionsHead as Head } from './use-opinions'
import './opinions-head.scss'

/** Which rule, how many opinions, and the summary to take along. */
export function OpinionsHead({ editionId, head }: { editionId: string; head: Head }) {
  const total = totalOf(head.counts)
  const exporting = useCommand('rules.opinionsDocument')
  const takeAlong = async () => {
    const file = await exporting.run({ editionId })
    if (file) await openFile(file.url)
  }
  return (
    <>
      <View className="opinions-head">
        <View className="opinions-head__words">
          <View className="type-title">{head.title}</View>
          <View className="opinions-head__counts">
            {total > 0 ? `共收到意见 ${total} 条；${countsInWords(head.counts)}` : '还没有收到意见'}
          </View>
        </View>
        <Button busy={exporting.running} onPress={() => void takeAlong()}>
          导出采纳情况汇总表
        </Button>
      </View>
      <ProblemBanner problem={exporting.problem} />
    </>
  )
}
