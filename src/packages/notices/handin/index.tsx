import Taro, { usePullDownRefresh } from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { OwedList } from '@/features/notices/handin/owed-list'
import { NextReminder } from '@/features/notices/next-reminder'
import { callPhone } from '@/platform/phone-call'
import { Frame } from '@/shell/frame'
import { Button } from '@/ui/button'
import { Message } from '@/ui/message'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'
import { office } from '@domain/vocabulary/office'

export default function HandIn() {
  const { output, problem, reload } = useQuery('notices.myMaterials', {})
  /** One consent buys one push: whoever has just handed in is asked for the next. */
  const [offering, setOffering] = useState(false)
  const sent = () => {
    setOffering(true)
    void reload()
  }
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()))
  return (
    <Frame tab="notices" width="reading">
      <PageTitle title="报送会议材料" note={output?.organs.join('、') ?? ''} />
      {problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!output && !problem && <Skeleton rows={3} />}
      {output?.rows.length === 0 && (
        <Message
          title="没有要报送的材料"
          advice="办公室布置了材料，会出现在这里，并发消息提醒您。"
        />
      )}
      {output && <OwedList rows={output.rows} now={output.now} onSent={sent} />}
      {offering && <NextReminder onDone={() => setOffering(false)} />}
      {output && output.rows.length > 0 && (
        <View className="type-small">
          收 PDF、Word、Excel、PPT 和图片，每个不超过 20
          MB。在微信里，请先把文件发到“文件传输助手”，再从聊天记录里选。涉密材料不要在这里报送。
        </View>
      )}
      <View style={{ marginTop: '16px' }}>
        <Button wide onPress={() => callPhone(office.phone)}>
          打电话给办公室
        </Button>
      </View>
    </Frame>
  )
}
