import { View } from '@tarojs/components'
import { ActionRow } from './action-row'
import { Banner } from './banner'
import { Button } from './button'

interface LeftOverBannerProps {
  /** When it was written, as people read it. */
  when: string
  /** In what, where several things may be left over: 第三条. */
  where?: string
  onRestore: () => void
  onDrop: () => void
}

/** What was typed on this device and never reached the cloud. */
export function LeftOverBanner({ when, where, onRestore, onDrop }: LeftOverBannerProps) {
  return (
    <Banner look="warn">
      <View>{`本机留有 ${when} ${where ? `在${where}` : ''}写下、没有存到云端的文字。`}</View>
      <ActionRow>
        <Button look="primary" onPress={onRestore}>
          恢复我的文字
        </Button>
        <Button onPress={onDrop}>不要了</Button>
      </ActionRow>
    </Banner>
  )
}
