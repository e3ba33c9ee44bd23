import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'

/** 通知签收记录, to be filed with the meeting. */
export function RecordPanel({ id }: { id: string }) {
  const exporting = useCommand('notices.exportServiceRecord')
  const run = async (format: 'xlsx' | 'docx') => {
    const file = await exporting.run({ id, format })
    if (file) await openFile(file.url)
  }
  return (
    <Panel title="通知签收记录">
      <View className="type-small">
        每个收件人的推送、打开、签收、答复、请假和电话，连同发出时间与法定时限，供存档。Excel
        里另有一页参会回执（手机号隐去中间四位）。
      </View>
      <ProblemBanner problem={exporting.problem} />
      <ActionRow>
        <Button busy={exporting.running} onPress={() => void run('xlsx')}>
          导出 Excel
        </Button>
        <Button busy={exporting.running} onPress={() => void run('docx')}>
          导出 Word 打印
        </Button>
      </ActionRow>
    </Panel>
  )
}
