import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery } from '@/cloud/use-query'
import { ForgetMeDialog } from '@/features/people/forget-me-dialog'
import { MyRecord, recordAsText } from '@/features/people/my-record'
import { emptyPocket } from '@/features/rulebook/pocket/use-pocket'
import { copyText } from '@/platform/copy'
import { door } from '@/platform/door'
import { Frame } from '@/shell/frame'
import { ActionRow } from '@/ui/action-row'
import { Button } from '@/ui/button'
import { PageTitle } from '@/ui/page-title'
import { ProblemMessage } from '@/ui/problem-message'
import { Skeleton } from '@/ui/skeleton'

export default function Mine() {
  const { output: record, problem, reload } = useQuery('people.myRecord', {})
  const [forgetting, setForgetting] = useState(false)
  return (
    <Frame tab="me" width="reading">
      <PageTitle title="系统里存有您的什么" />
      {!record && problem && <ProblemMessage problem={problem} onRetry={() => void reload()} />}
      {!record && !problem && <Skeleton rows={6} look="text" />}
      {record && (
        <>
          <MyRecord record={record} />
          {record.name && (
            <ActionRow flush>
              <Button onPress={() => void copyText(recordAsText(record))}>复制全部内容</Button>
              {door !== 'desk' && (
                <Button look="danger" onPress={() => setForgetting(true)}>
                  解除微信绑定
                </Button>
              )}
            </ActionRow>
          )}
          {record.name && door === 'desk' && (
            <View className="type-small">要解除微信绑定，请在手机小程序“我的”里办。</View>
          )}
        </>
      )}
      {forgetting && (
        <ForgetMeDialog
          onDismiss={() => setForgetting(false)}
          onDone={() => {
            setForgetting(false)
            // What only deputies or the office may read leaves the device with the right to it.
            void emptyPocket()
            void reload()
          }}
        />
      )}
    </Frame>
  )
}
