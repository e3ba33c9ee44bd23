import { View } from '@tarojs/components'
import { useCommand } from '@/cloud/use-command'
import { openFile } from '@/platform/open-file'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { Panel } from '@/ui/panel'
import { ProblemBanner } from '@/ui/problem-banner'
import type { Board } from './use-board'

/** 签收记录, to be filed with the meeting or with the book. */
export function RecordPanel({ id, kind }: Pick<Board, 'id' | 'kind'>) {
  const exporting = useCommand('notices.exportServiceRecord')
  const run = async (format: 'xlsx' | 'docx') => {
    const file = await exporting.run({ id, format })
    if (file) await openFile(file.url)
  }
  return (
    <Panel title={kind === 'rulebook' ? '印发签收记录' : '通知签收记录'}>
      <View className="type-small">
        {kind === 'rulebook'
          ? '每个单位的推送、打开、签收和电话，连同印发时间，供存档。'
          : '每个收件人的推送、打开、签收、答复、请假和电话，连同发出时间与法定时限，供存档。Excel 里另有一页参会回执（手机号隐去中间四位）。'}
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
